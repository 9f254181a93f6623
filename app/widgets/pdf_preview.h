// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QWidget>

class QBuffer;
class QLabel;
class QPdfDocument;
class QPdfView;
class QToolButton;

namespace mitoyen::widgets {

/// The pages of a PDF beside a form: zoom, page, print and save, all by keyboard too.
class PdfPreview final : public QWidget {
    Q_OBJECT
public:
    explicit PdfPreview(QWidget* parent = nullptr);
    ~PdfPreview() override;

    /// The bytes of a file, read elsewhere. False, and an empty pane, when they are no PDF.
    bool show(const QByteArray& pdf, const QString& suggestedName);
    void clear();
    QPdfDocument& document() { return *document_; }

signals:
    /// The user asks for it; the page does it (a dialog, a copy marked as such).
    void printRequested();
    void saveRequested(const QByteArray& pdf, const QString& suggestedName);

protected:
    void changeEvent(QEvent* event) override;

private:
    void turn(int pages);
    void zoom(double factor);
    void refresh();
    void retranslate();
    void tintPane();

    QByteArray bytes_;
    QString name_;
    std::unique_ptr<QBuffer> buffer_;
    QPdfDocument* document_;
    QPdfView* view_;
    QLabel* page_;
    QToolButton* previous_;
    QToolButton* next_;
    QToolButton* smaller_;
    QToolButton* larger_;
    QToolButton* fit_;
    QToolButton* print_;
    QToolButton* save_;
};

} // namespace mitoyen::widgets
