// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_words.h"

#include "core/text.h"

#include <array>
#include <unordered_map>

namespace mitoyen::interchange {

namespace {

template <class E> struct Meaning {
    E value;
    std::string_view words; ///< separated by '|'
};

using Dictionary = std::unordered_map<std::string, int>;

template <class E, std::size_t N> Dictionary dictionary(const std::array<Meaning<E>, N>& meanings)
{
    Dictionary all;
    for (std::size_t i = 0; i < schema::Words<E>::all.size(); ++i)
        all.emplace(core::fold(schema::Words<E>::all[i]), static_cast<int>(i));
    for (const auto& [value, words] : meanings)
        for (const auto word : schema::splitNames(words, '|'))
            all.emplace(core::fold(word), static_cast<int>(value));
    return all;
}

template <class E> std::optional<E> look(const Dictionary& words, std::string_view word)
{
    const auto found = words.find(core::fold(word));
    if (found == words.end())
        return std::nullopt;
    return static_cast<E>(found->second);
}

constexpr std::array languages{
    Meaning<model::Language>{model::Language::Fr, "f|fra|fre|francais|francaise|frans|franzosisch|french|fr be|fr fr"},
    Meaning<model::Language>{
        model::Language::Nl,
        "n|nld|dut|neerlandais|nederlands|niederlandisch|dutch|flamand|vlaams|flamisch|nl be|nl nl"},
    Meaning<model::Language>{model::Language::De, "d|deu|ger|allemand|duits|deutsch|german|de be|de de"},
    Meaning<model::Language>{model::Language::En, "e|eng|anglais|engels|englisch|english|en gb|en us"},
};

constexpr std::array unitKinds{
    Meaning<model::UnitKind>{
        model::UnitKind::Flat,
        "appartement|appart|apt|app|apartment|wohnung|eigentumswohnung|studio|duplex|triplex|penthouse|loft|woonst|"
        "logement|woning"},
    Meaning<model::UnitKind>{model::UnitKind::House, "maison|huis|haus|villa|eengezinswoning|einfamilienhaus"},
    Meaning<model::UnitKind>{
        model::UnitKind::Shop,
        "magasin|commerce|rez commercial|surface commerciale|winkel|handelszaak|handelspand|handelsruimte|geschaft|"
        "laden|ladenlokal|store|gewerbe"},
    Meaning<model::UnitKind>{model::UnitKind::Office, "bureau|bureaux|kantoor|kantoren|buro|praktijk|cabinet|praxis"},
    Meaning<model::UnitKind>{model::UnitKind::Cellar, "cave|kelder|keller|kellerraum|berging|storage|debarras"},
    Meaning<model::UnitKind>{model::UnitKind::Garage,
                             "garagebox|box|garage box|box de garage|garages|autobox|lock up garage"},
    Meaning<model::UnitKind>{
        model::UnitKind::Parking,
        "parkeerplaats|parkeerstaanplaats|staanplaats|autostaanplaats|autostandplaats|parkplatz|stellplatz|"
        "emplacement|emplacement de parking|place de parking|carport|parking space|car park"},
    Meaning<model::UnitKind>{
        model::UnitKind::Other,
        "autre|autres|divers|ander|andere|overige|sonstige|sonstiges|grenier|zolder|dachboden|speicher|jardin|tuin|"
        "garten|conciergerie|loge"},
};

constexpr std::array rights{
    Meaning<model::RightKind>{
        model::RightKind::Full,
        "pleine propriete|plein proprietaire|pp|toute propriete|volle eigendom|volle eigenaar|ve|volleigentum|"
        "alleineigentum|full ownership|freehold"},
    Meaning<model::RightKind>{
        model::RightKind::Undivided,
        "indivision|indivis|en indivision|indivisaire|onverdeeldheid|onverdeeld|in onverdeeldheid|"
        "ungeteilte gemeinschaft|ungeteilt|ungeteiltes eigentum|gemeinschaft|bruchteilseigentum|"
        "undivided ownership|joint ownership|co ownership"},
    Meaning<model::RightKind>{
        model::RightKind::Usufruct,
        "usufruit|usufruitier|vruchtgebruik|vruchtgebruiker|vg|niessbrauch|niessbraucher|nutzniessung|life interest"},
    Meaning<model::RightKind>{
        model::RightKind::Bare,
        "nue propriete|nu proprietaire|np|blote eigendom|naakte eigendom|blote eigenaar|blosses eigentum|"
        "nacktes eigentum|bloss eigentum|bare ownership|bare owner"},
};

constexpr std::array majorities{
    Meaning<model::Majority>{
        model::Majority::Absolute,
        "majorite absolue|absolue|majorite simple|simple|volstrekte meerderheid|volstrekt|absolute meerderheid|"
        "gewone meerderheid|absolut|absolute mehrheit|einfache mehrheit|absolute majority|simple majority|1 2|50 1"},
    Meaning<model::Majority>{
        model::Majority::TwoThirds,
        "2 3|deux tiers|majorite des deux tiers|majorite des 2 3|twee derde|twee derden|tweederde|"
        "tweederde meerderheid|meerderheid van twee derde|zwei drittel|zweidrittel|zweidrittelmehrheit|two thirds "
        "majority"},
    Meaning<model::Majority>{
        model::Majority::FourFifths,
        "4 5|quatre cinquiemes|majorite des quatre cinquiemes|majorite des 4 5|vier vijfde|vier vijfden|viervijfde|"
        "vier vijfde meerderheid|viervijfde meerderheid|vier funftel|vierfunftel|vierfunftelmehrheit|four fifths "
        "majority"},
    Meaning<model::Majority>{
        model::Majority::Unanimity,
        "unanimite|a l unanimite|unanime|unanimiteit|eenparigheid|eenparig|einstimmigkeit|einstimmig|unanimous"},
};

struct Country {
    std::string_view code;
    std::string_view names;
};
constexpr std::array countries{
    Country{"BE", "belgique|belgie|belgien|belgium"},
    Country{"FR", "france|frankrijk|frankreich"},
    Country{"NL", "pays bas|nederland|niederlande|netherlands|the netherlands"},
    Country{"DE", "allemagne|duitsland|deutschland|germany"},
    Country{"LU", "luxembourg|luxemburg|grand duche de luxembourg"},
    Country{"GB", "royaume uni|verenigd koninkrijk|vereinigtes konigreich|united kingdom"},
    Country{"ES", "espagne|spanje|spanien|spain"},
    Country{"IT", "italie|italien|italy"},
    Country{"CH", "suisse|zwitserland|schweiz|switzerland"},
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::optional<model::Language> languageOf(std::string_view word)
{
    static const auto words = dictionary(languages);
    return look<model::Language>(words, word);
}

std::optional<model::UnitKind> unitKindOf(std::string_view word)
{
    static const auto words = dictionary(unitKinds);
    return look<model::UnitKind>(words, word);
}

std::optional<model::RightKind> rightOf(std::string_view word)
{
    static const auto words = dictionary(rights);
    return look<model::RightKind>(words, word);
}

std::optional<model::Majority> majorityOf(std::string_view word)
{
    static const auto words = dictionary(majorities);
    return look<model::Majority>(words, word);
}

std::optional<std::string> countryOf(std::string_view word)
{
    if (word.size() == 2 && isLetter(word[0]) && isLetter(word[1])) {
        std::string code(word);
        for (char& c : code)
            c = static_cast<char>(c & ~0x20);
        return code;
    }
    const auto folded = core::fold(word);
    for (const auto& country : countries)
        for (const auto name : schema::splitNames(country.names, '|'))
            if (core::fold(name) == folded)
                return std::string(country.code);
    return std::nullopt;
}

} // namespace mitoyen::interchange
