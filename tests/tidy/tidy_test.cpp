// SPDX-License-Identifier: AGPL-3.0-or-later
#include <gtest/gtest.h>

#include "rules.h"

namespace mitoyen::tidy {
namespace {

const Exists everything = [](const std::string& path) {
    return path == "shared/core/money.h" || path == "shared/model/unit.h" || path == "app/storage/replica.h" ||
        path == "app/pages/units/units_page.h" || path == "shared/sync/session.h" || path == "app/sync/service.h";
};

std::size_t layerComplaints(const std::string& path, const std::string& text)
{
    return checkLayers(parse(path, text), everything).size();
}

TEST(Layers, IncludesAlongTheArrowsPass)
{
    EXPECT_EQ(layerComplaints("shared/rules/ledger.cpp", "#include \"model/unit.h\"\n#include \"core/money.h\"\n"), 0u);
    EXPECT_EQ(layerComplaints("app/pages/units/a.cpp", "#include \"storage/replica.h\"\n"), 0u);
    EXPECT_EQ(layerComplaints("app/main.cpp", "#include \"pages/units/units_page.h\"\n"), 0u);
}

TEST(Layers, IncludesAgainstTheArrowsAreNamed)
{
    EXPECT_EQ(layerComplaints("shared/core/money.cpp", "#include \"model/unit.h\"\n"), 1u);
    EXPECT_EQ(layerComplaints("app/storage/replica.cpp", "#include \"pages/units/units_page.h\"\n"), 1u);
    EXPECT_EQ(layerComplaints("app/models/a.cpp", "#include \"sync/service.h\"\n"), 1u);
    EXPECT_EQ(layerComplaints("shared/rules/a.cpp", "#include \"../core/money.h\"\n"), 1u);
}

TEST(Layers, TwoFoldersOfOneNameAreToldApart)
{
    EXPECT_EQ(layerComplaints("app/models/a.cpp", "#include \"sync/session.h\"\n"), 0u);
}

TEST(Layers, AFolderNobodyPlannedIsNamed)
{
    EXPECT_EQ(layerComplaints("shared/extras/a.cpp", "int x;\n"), 1u);
}

std::size_t libraryComplaints(const std::string& path, const std::string& text)
{
    return checkLibraries(parse(path, text)).size();
}

TEST(Libraries, SharedKnowsNeitherQtNorPocoNorSqlNorFiles)
{
    EXPECT_EQ(libraryComplaints("shared/core/a.h", "#include <QString>\n"), 1u);
    EXPECT_EQ(libraryComplaints("shared/core/a.h", "#include <Poco/Net/Socket.h>\n"), 1u);
    EXPECT_EQ(libraryComplaints("shared/core/a.h", "#include <sqlite3.h>\n"), 1u);
    EXPECT_EQ(libraryComplaints("shared/core/a.h", "#include <pqxx/pqxx>\n"), 1u);
    EXPECT_EQ(libraryComplaints("shared/core/a.h", "#include <fstream>\n"), 1u);
    EXPECT_EQ(libraryComplaints("shared/core/a.h", "#include <string>\n#include <vector>\n"), 0u);
}

TEST(Libraries, HandWrittenSqlInSharedIsNamedUnlessItIsTheSchema)
{
    const std::string text = "auto a = \"SELECT id FROM unit\";\n";
    EXPECT_EQ(libraryComplaints("shared/rules/a.cpp", text), 1u);
    EXPECT_EQ(libraryComplaints("shared/schema/a.cpp", text), 0u);
    EXPECT_EQ(libraryComplaints("shared/rules/a.cpp", "auto a = \"Select a unit\"; // SELECT x\n"), 0u);
}

TEST(Libraries, FloatingPointInSharedIsNamedButNotInAComment)
{
    EXPECT_EQ(libraryComplaints("shared/core/a.h", "double rate;\n"), 1u);
    EXPECT_EQ(libraryComplaints("shared/core/a.h", "int rate; // never a double\n"), 0u);
}

TEST(Libraries, OnlyTheAdapterKnowsPocosServer)
{
    EXPECT_EQ(libraryComplaints("sync-server/handlers/a.cpp", "#include <Poco/Net/HTTPServerRequest.h>\n"), 1u);
    EXPECT_EQ(libraryComplaints("sync-server/http/poco_adapter.cpp", "#include <Poco/Net/HTTPServerRequest.h>\n"), 0u);
}

std::size_t wordComplaints(const std::string& path, const std::string& text)
{
    return checkWording(parse(path, text), {"/place/"}).size();
}

TEST(Wording, NamesThatSayNothingAreNamed)
{
    EXPECT_EQ(wordComplaints("app/base/a.h", "class UnitManager {};\n"), 1u);
    EXPECT_EQ(wordComplaints("app/base/string_utils.h", "int x;\n"), 1u);
    EXPECT_EQ(wordComplaints("app/base/a.h", "class QNetworkAccessManager;\nclass Managers {};\n"), 0u);
}

TEST(Wording, UnfinishedWorkAndPathsOfAMachineAreNamed)
{
    EXPECT_EQ(wordComplaints("docs/a.md",
                             "TO"
                             "DO later\n"),
              1u);
    EXPECT_EQ(wordComplaints("docs/a.md", "see /place/notes\n"), 1u);
    EXPECT_EQ(wordComplaints("docs/a.md", "see docs/notes\n"), 0u);
}

std::string function(std::size_t lines)
{
    std::string text = "int count(int a,\n          int b)\n{\n";
    for (std::size_t line = 2; line < lines; ++line)
        text += "    a += b;\n";
    return text + "}\n";
}

TEST(Lengths, AFunctionOverTheLimitIsMeasuredByName)
{
    EXPECT_TRUE(measureLengths(parse("a.cpp", function(70))).empty());
    const Ratchet expected{{"a.cpp:count", 71}};
    EXPECT_EQ(measureLengths(parse("a.cpp", function(71))), expected);
}

TEST(Lengths, BracesInLiteralsDoNotEndAFunction)
{
    const auto text = "void a()\n{\n    f(R\"(\n}\n)\");\n" + std::string(70, '\n') + "}\n";
    EXPECT_EQ(measureLengths(parse("a.cpp", text)).count("a.cpp:a"), 1u);
}

TEST(Lengths, ABlockHandedToAMacroIsNoFunction)
{
    const auto text = "    EXPECT_DEATH(\n    {\n        f();\n    },\n    \"\");\n" + std::string(80, '\n');
    EXPECT_TRUE(measureLengths(parse("a.cpp", text)).empty());
}

TEST(Lengths, AnEntryMayShrinkAndMustThenBeLowered)
{
    EXPECT_TRUE(compareLengths({{"a.cpp", 600}}, {{"a.cpp", 600}}).empty());
    EXPECT_EQ(compareLengths({{"a.cpp", 601}}, {{"a.cpp", 600}}).size(), 1u);
    EXPECT_EQ(compareLengths({{"a.cpp", 599}}, {{"a.cpp", 600}}).size(), 1u);
    EXPECT_EQ(compareLengths({}, {{"a.cpp", 600}}).size(), 1u);
    EXPECT_EQ(compareLengths({{"a.cpp:f", 71}}, {}).size(), 1u);
}

TEST(Lengths, TheRatchetIsReadWithNamesThatHoldBlanks)
{
    const Ratchet expected{{"a.cpp", 612}, {"b.cpp:Suite, Name", 90}};
    EXPECT_EQ(readRatchet(parse("r.txt", "# note\na.cpp 612\nb.cpp:Suite, Name 90\n")), expected);
}

std::size_t translationComplaints(const std::string& text)
{
    return checkTranslatable(parse("app/pages/units/a.cpp", text)).size();
}

TEST(Translatable, LiteralsForUsersAreNamed)
{
    EXPECT_EQ(translationComplaints("label->setText(\"Units\");\n"), 1u);
    EXPECT_EQ(translationComplaints("label->setText(QStringLiteral(\"Units\"));\n"), 1u);
    EXPECT_EQ(translationComplaints("tabs->addTab(page(), u\"Units\"_qs);\n"), 1u);
    EXPECT_EQ(translationComplaints("new QLabel(\n    \"Units\", this);\n"), 1u);
}

TEST(Translatable, TranslatedTextNamesAndSymbolsPass)
{
    EXPECT_EQ(translationComplaints("label->setText(tr(\"Units\"));\n"), 0u);
    EXPECT_EQ(translationComplaints("label->setObjectName(\"units\");\n"), 0u);
    EXPECT_EQ(translationComplaints("label->setText(\"—\");\n"), 0u);
    EXPECT_EQ(translationComplaints("box->addItem(\"Nederlands\"); // not translated: its own language\n"), 0u);
}

TEST(Hygiene, LicenceGuardAndWhiteSpaceAreChecked)
{
    EXPECT_EQ(checkHygiene(parse("a.h", "int x;\n")).size(), 2u);
    EXPECT_EQ(checkHygiene(parse("a.cpp", "// SPDX-License-Identifier: AGPL-3.0-or-later\nint x; \n")).size(), 1u);
    EXPECT_EQ(checkHygiene(parse("a.sh", "#!/bin/sh\n# SPDX-License-Identifier: AGPL-3.0-or-later\n")).size(), 0u);
}

} // namespace
} // namespace mitoyen::tidy
