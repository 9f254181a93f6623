// SPDX-License-Identifier: AGPL-3.0-or-later
#include <regex>

#include "rules.h"

namespace mitoyen::tidy {

namespace {

// A literal with two letters in a row, bare or wrapped in one of Qt's string types.
#define MITOYEN_WORDS R"re((QStringLiteral\(|QString\(|QLatin1String(View)?\(|u)?"[^"]*[A-Za-z]{2})re"

const std::regex& spokenFirst()
{
    static const std::regex pattern(
        R"re(\b(setText|setWindowTitle|setTitle|setPlaceholderText|setToolTip|setStatusTip|setWhatsThis|setLabelText|)re"
        R"re(setAccessibleName|setAccessibleDescription|setInformativeText|setSpecialValueText|addAction|addMenu|)re"
        R"re(addTab|addItem|addRow|addButton|showMessage|say|QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|)re"
        R"re(QGroupBox|QAction|QDockWidget)\s*[({]\s*)re" MITOYEN_WORDS);
    return pattern;
}

const std::regex& spokenLater()
{
    static const std::regex pattern(
        R"re(\b(addAction|addTab|addItem|addMenu|setTabText|setItemText|information|warning|critical|question|about)\()re"
        R"re(([^()"]|\([^()]*\))*,\s*)re" MITOYEN_WORDS);
    return pattern;
}

#undef MITOYEN_WORDS

} // namespace

Complaints checkTranslatable(const Source& source)
{
    Complaints complaints;
    const bool judged = source.isUnder("app/pages") || source.isUnder("app/widgets") || source.isUnder("app/models") ||
        source.path == "app/main.cpp" || source.stem() == "main_window" || source.stem() == "application";
    if (!judged || !source.isCpp())
        return complaints;
    for (std::size_t index = 0; index < source.lines.size(); ++index) {
        const auto& line = source.lines[index];
        if (line.find('"') == std::string::npos || line.find("// not translated:") != std::string::npos)
            continue;
        // Calls the formatter broke after the parenthesis.
        const auto joined = index > 0 && source.lines[index - 1].ends_with('(') ? source.lines[index - 1] + line : line;
        if (std::regex_search(joined, spokenFirst()) || std::regex_search(joined, spokenLater())) {
            complaints.push_back({source.path, index + 1, "translation",
                                  "text for a user goes through tr(), or say why not: \"// not translated: reason\""});
        }
    }
    return complaints;
}

} // namespace mitoyen::tidy
