// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/statements/paper_printing.h"

#include <memory>

#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>

namespace mitoyen::pages {

void printPaper(QPdfDocument& document, QWidget* parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &document, [printer, &document] {
        QPainter painter(printer.get());
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                printer->newPage();
            const auto target = printer->paperRect(QPrinter::DevicePixel).toRect();
            painter.drawImage(target, document.render(page, target.size()));
        }
    });
    dialog->open();
}

} // namespace mitoyen::pages
