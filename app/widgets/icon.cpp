// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/appearance.h"

#include <optional>

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace mitoyen::widgets {

namespace {

/// The drawings use black for every stroke; black is replaced by the colour of the moment.
QByteArray drawing(const QString& name)
{
    static QHash<QString, QByteArray> kept;
    auto found = kept.find(name);
    if (found == kept.end()) {
        QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
        found = kept.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(const QString& name, std::optional<models::Tone> tone) : name_(name), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = tone_ ? colourOf(*tone_) : colours().text;
        if (mode == QIcon::Disabled)
            colour = colours().disabled;
        QSvgRenderer(drawing(name_).replace("#000000", colour.name().toLatin1())).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    QString name_;
    std::optional<models::Tone> tone_;
};

} // namespace

QIcon icon(const QString& name)
{
    return name.isEmpty() ? QIcon() : QIcon(new TintedIconEngine(name, std::nullopt));
}

QIcon icon(const QString& name, models::Tone tone)
{
    return name.isEmpty() ? QIcon() : QIcon(new TintedIconEngine(name, tone));
}

} // namespace mitoyen::widgets
