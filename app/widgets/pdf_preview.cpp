// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/pdf_preview.h"

#include "widgets/appearance.h"

#include <QApplication>
#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QToolButton>

namespace mitoyen::widgets {

namespace {

constexpr double zoomStep = 1.25;

QToolButton* button(QWidget* parent, const char* name, const char* iconName)
{
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setIcon(icon(QLatin1String(iconName)));
    made->setAutoRaise(true);
    return made;
}

void name(QToolButton* button, const QString& text)
{
    button->setToolTip(text);
    button->setAccessibleName(text);
}

} // namespace

PdfPreview::PdfPreview(QWidget* parent)
    : QWidget(parent),
      document_(new QPdfDocument(this)),
      view_(new QPdfView(this)),
      page_(new QLabel(this)),
      previous_(button(this, "pdf_previous_page", "up")),
      next_(button(this, "pdf_next_page", "down")),
      smaller_(button(this, "pdf_smaller", "zoom-out")),
      larger_(button(this, "pdf_larger", "zoom-in")),
      fit_(button(this, "pdf_fit", "fit-width")),
      print_(button(this, "pdf_print", "print")),
      save_(button(this, "pdf_save", "save"))
{
    setObjectName(QStringLiteral("pdf_preview"));
    view_->setObjectName(QStringLiteral("pdf_view"));
    view_->setDocument(document_);
    view_->setPageMode(QPdfView::PageMode::MultiPage);
    view_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    auto* bar = new QHBoxLayout;
    for (auto* made : {previous_, next_})
        bar->addWidget(made);
    bar->addWidget(page_);
    bar->addStretch();
    for (auto* made : {smaller_, larger_, fit_, print_, save_})
        bar->addWidget(made);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(view_, 1);
    connect(previous_, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { turn(1); });
    connect(smaller_, &QToolButton::clicked, this, [this] { zoom(1 / zoomStep); });
    connect(larger_, &QToolButton::clicked, this, [this] { zoom(zoomStep); });
    connect(fit_, &QToolButton::clicked, this, [this] { view_->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    connect(print_, &QToolButton::clicked, this, &PdfPreview::printRequested);
    connect(save_, &QToolButton::clicked, this, [this] { emit saveRequested(bytes_, name_); });
    connect(view_->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPreview::refresh);
    tintPane();
    retranslate();
}

PdfPreview::~PdfPreview()
{
    // The document reads from the buffer as long as it lives.
    view_->setDocument(nullptr);
    document_->close();
}

bool PdfPreview::show(const QByteArray& pdf, const QString& suggestedName)
{
    document_->close();
    bytes_ = pdf;
    name_ = suggestedName;
    buffer_ = std::make_unique<QBuffer>(&bytes_);
    buffer_->open(QIODevice::ReadOnly);
    document_->load(buffer_.get());
    refresh();
    return document_->status() == QPdfDocument::Status::Ready;
}

void PdfPreview::clear()
{
    document_->close();
    bytes_.clear();
    refresh();
}

void PdfPreview::turn(int pages)
{
    auto* navigator = view_->pageNavigator();
    const int page = navigator->currentPage() + pages;
    if (page >= 0 && page < document_->pageCount())
        navigator->jump(page, {}, navigator->currentZoom());
    refresh();
}

void PdfPreview::zoom(double factor)
{
    view_->setZoomMode(QPdfView::ZoomMode::Custom);
    view_->setZoomFactor(qBound(0.25, view_->zoomFactor() * factor, 6.0));
}

void PdfPreview::refresh()
{
    const int pages = document_->pageCount();
    const int page = view_->pageNavigator()->currentPage();
    page_->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    previous_->setEnabled(page > 0);
    next_->setEnabled(page + 1 < pages);
    for (auto* made : {smaller_, larger_, fit_, print_, save_})
        made->setEnabled(pages > 0);
}

void PdfPreview::retranslate()
{
    view_->setAccessibleName(tr("Preview"));
    name(previous_, tr("Previous page"));
    name(next_, tr("Next page"));
    name(smaller_, tr("Smaller"));
    name(larger_, tr("Larger"));
    name(fit_, tr("Fit to width"));
    name(print_, tr("Print…"));
    name(save_, tr("Save as…"));
    refresh();
}

void PdfPreview::tintPane()
{
    // The view fills the pane around the paper with this role.
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Dark, colours().window);
    if (view_->palette().color(QPalette::Dark) != colours().window)
        view_->setPalette(palette);
}

void PdfPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        tintPane();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mitoyen::widgets
