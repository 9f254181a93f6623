// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QPalette>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyleFactory>

namespace mitoyen::widgets {

namespace {

const Colours lightColours{
    .window = QColor(0xF6F7F9),
    .surface = QColor(0xFFFFFF),
    .raised = QColor(0xFFFFFF),
    .text = QColor(0x1B1F27),
    .secondary = QColor(0x566072),
    .disabled = QColor(0x98A1B0),
    .hairline = QColor(0xDFE3EA),
    .control = QColor(0x868F9F),
    .accent = QColor(0x1F5FBF),
    .onAccent = QColor(0xFFFFFF),
    .selection = QColor(0xDCE8FA),
    .good = QColor(0x1E7D4F),
    .attention = QColor(0x8A5800),
    .bad = QColor(0xB3261E),
};

const Colours darkColours{
    .window = QColor(0x16181D),
    .surface = QColor(0x1D2027),
    .raised = QColor(0x242832),
    .text = QColor(0xE8EBF0),
    .secondary = QColor(0xA3ACBB),
    .disabled = QColor(0x6B7484),
    .hairline = QColor(0x323846),
    .control = QColor(0x707A8C),
    .accent = QColor(0x6EA2F2),
    .onAccent = QColor(0x10141C),
    .selection = QColor(0x2A3C5E),
    .good = QColor(0x5CC796),
    .attention = QColor(0xE2B04A),
    .bad = QColor(0xF2837B),
};

constexpr int normalPercent = 100;
constexpr int cellMargin = 5;

/// Distances, check marks and icons of the style grow with the text.
class ScaledStyle final : public QProxyStyle {
public:
    ScaledStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}
    /// Enter presses the button that has the focus, in a page as in a dialog.
    void polish(QWidget* widget) override
    {
        QProxyStyle::polish(widget);
        if (auto* button = qobject_cast<QPushButton*>(widget))
            button->setAutoDefault(true);
    }
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
        // Only sizes nothing else is derived from: the base style asks this one for those it derives.
        switch (metric) {
        case PM_SmallIconSize:
        case PM_LargeIconSize:
        case PM_ToolBarIconSize:
        case PM_ButtonIconSize:
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
        case PM_ScrollBarExtent:
        case PM_SliderThickness:
        case PM_SliderLength:
        case PM_HeaderMarkSize:
        case PM_TabBarScrollButtonWidth: return scaled(pixels);
        // Text keeps this distance from the edges of its cell, as in the headings.
        case PM_FocusFrameHMargin: return scaled(cellMargin);
        default: return pixels;
        }
    }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        switch (hint) {
        // A click that chooses must not also open; nothing moves without a reason.
        case SH_ItemView_ActivateItemOnSingleClick:
        case SH_Widget_Animate: return 0;
        default: return QProxyStyle::styleHint(hint, option, widget, data);
        }
    }
};

QPalette paletteOf(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.hairline);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.control);
    palette.setColor(QPalette::Shadow, c.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

/// resources/style.qss with @names for colours and {4} for distances at 100 %.
QString styleSheetOf(const Colours& c, int percent)
{
    QFile file(QStringLiteral(":/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, const QColor*> names[] = {// no name begins another

                                                           {"@window", &c.window},       {"@surface", &c.surface},
                                                           {"@raised", &c.raised},       {"@text", &c.text},
                                                           {"@secondary", &c.secondary}, {"@disabled", &c.disabled},
                                                           {"@hairline", &c.hairline},   {"@control", &c.control},
                                                           {"@accent", &c.accent},       {"@onaccent", &c.onAccent},
                                                           {"@selection", &c.selection}, {"@good", &c.good},
                                                           {"@attention", &c.attention}, {"@bad", &c.bad}};
    // Arrows of a style sheet are files: one drawing for light, one for dark.
    sheet.replace(QLatin1String("@arrow"),
                  c.window.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light"));
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour->name());
    for (const int pixels : {1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 28, 96})
        sheet.replace(QStringLiteral("{%1}").arg(pixels),
                      QStringLiteral("%1px").arg(qMax(1, pixels * percent / normalPercent)));
    return sheet;
}

/// Does something again whenever the text size changes; lives with its widget.
class ScaleKeeper final : public QObject {
public:
    ScaleKeeper(QWidget* widget, std::function<void()> apply) : QObject(widget), apply_(std::move(apply))
    {
        widget->installEventFilter(this);
        apply_();
    }
    void setApply(std::function<void()> apply)
    {
        apply_ = std::move(apply);
        apply_();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            apply_();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> apply_;
};

} // namespace

const Colours& colours()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? darkColours : lightColours;
}

const QColor& colourOf(models::Tone tone)
{
    const auto& c = colours();
    switch (tone) {
    case models::Tone::Secondary: return c.secondary;
    case models::Tone::Good: return c.good;
    case models::Tone::Attention: return c.attention;
    case models::Tone::Bad: return c.bad;
    case models::Tone::Plain: break;
    }
    return c.text;
}

QString iconOf(models::Tone tone)
{
    switch (tone) {
    case models::Tone::Good: return QStringLiteral("good");
    case models::Tone::Attention: return QStringLiteral("attention");
    case models::Tone::Bad: return QStringLiteral("bad");
    case models::Tone::Plain:
    case models::Tone::Secondary: break;
    }
    return {};
}

void whenScaled(QWidget* widget, std::function<void()> apply)
{
    new ScaleKeeper(widget, std::move(apply));
}

void setTextRole(QLabel* label, TextRole role)
{
    const auto apply = [label, role] {
        static constexpr double steps[] = {0.9, 1.0, 1.25, 1.55, 1.9};
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * steps[static_cast<int>(role)]);
        font.setWeight(role == TextRole::Small || role == TextRole::Body ? QFont::Normal : QFont::DemiBold);
        label->setFont(font);
    };
    const QString name = QStringLiteral("text_role");
    if (auto* keeper = dynamic_cast<ScaleKeeper*>(label->findChild<QObject*>(name, Qt::FindDirectChildrenOnly))) {
        keeper->setApply(apply);
    } else {
        (new ScaleKeeper(label, apply))->setObjectName(name);
    }
}

int scaled(int pixels)
{
    const auto percent = qApp->property("textSize").toInt();
    return percent <= 0 ? pixels : qMax(1, pixels * percent / normalPercent);
}

Appearance::Appearance(QApplication& application, base::Settings& settings, QObject* parent)
    : QObject(parent),
      application_(application),
      settings_(settings),
      systemFont_(QApplication::font()),
      systemIsDark_(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    connect(&settings, &base::Settings::themeChanged, this, &Appearance::apply);
    connect(&settings, &base::Settings::textSizeChanged, this, &Appearance::apply);
}

bool Appearance::dark() const
{
    switch (settings_.theme()) {
    case base::Theme::Light: return false;
    case base::Theme::Dark: return true;
    case base::Theme::System: break;
    }
    return systemIsDark_;
}

void Appearance::apply()
{
    const int percent = settings_.textSize();
    const auto& wanted = dark() ? darkColours : lightColours;
    application_.setProperty("textSize", percent);
    // One style for the life of the process: Qt keeps rules of widgets across a change of style, and follows them when
    // the widgets are long gone.
    if (!application_.property("scaledStyle").toBool()) {
        application_.setProperty("scaledStyle", true);
        QApplication::setStyle(new ScaledStyle);
    }
    QApplication::setPalette(paletteOf(wanted));
    QFont font = systemFont_;
    const double points = systemFont_.pointSizeF() > 0 ? systemFont_.pointSizeF() : 10.0;
    font.setPointSizeF(points * percent / normalPercent);
    QApplication::setFont(font);
    application_.setStyleSheet(styleSheetOf(wanted, percent));
    // Said here and at the end: Qt itself tells only while its event loop runs, and a new style sheet takes back the
    // fonts that were set on widgets before it.
    for (auto* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::ApplicationFontChange);
        QApplication::sendEvent(widget, &event);
    }
}

} // namespace mitoyen::widgets
