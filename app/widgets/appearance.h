// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "models/column.h"

#include <functional>

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>

class QApplication;
class QLabel;

namespace mitoyen::widgets {

/// The roles of colour; text has at least 4.5 : 1 against the surface, marks and frames of controls 3 : 1.
struct Colours {
    QColor window;
    QColor surface;
    QColor raised;
    QColor text;
    QColor secondary;
    QColor disabled;
    QColor hairline;
    QColor control; ///< frames of fields and buttons
    QColor accent;
    QColor onAccent; ///< text on the accent
    QColor selection; ///< tint of the accent behind text that keeps its colour
    QColor good;
    QColor attention;
    QColor bad;
};

/// Of the palette in use, light or dark.
const Colours& colours();
const QColor& colourOf(models::Tone tone);
/// Name of the icon that says the same as the colour; empty for plain tones.
QString iconOf(models::Tone tone);

/// A line icon of :/icons, drawn in the colour of the palette at the moment of painting.
QIcon icon(const QString& name);
QIcon icon(const QString& name, models::Tone tone);

/// Steps of the type scale: 10 / 12.5 / 15.5 / 19 points at 100 %.
enum class TextRole { Small, Body, Section, Title, Page };
/// Keeps the label in this step when the text size changes.
void setTextRole(QLabel* label, TextRole role);

/// Does `apply` now and whenever the text size changes, while the widget lives: fixed widths, row heights.
void whenScaled(QWidget* widget, std::function<void()> apply);

/// A distance of the 4-pixel grid at the text size of now.
int scaled(int pixels);

/// Looks after the whole application: palette, style sheet and font, from the settings; follows them at run time.
class Appearance final : public QObject {
    Q_OBJECT
public:
    Appearance(QApplication& application, base::Settings& settings, QObject* parent = nullptr);
    void apply();

private:
    bool dark() const;

    QApplication& application_;
    base::Settings& settings_;
    QFont systemFont_;
    bool systemIsDark_;
};

} // namespace mitoyen::widgets
