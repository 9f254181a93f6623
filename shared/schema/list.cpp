// SPDX-License-Identifier: AGPL-3.0-or-later
#include "schema/list.h"

#include "core/text.h"

#include <algorithm>
#include <charconv>

namespace mitoyen::schema {

void appendJsonString(std::string& out, std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void ListWriter::beginElement()
{
    if (text_.size() > 1)
        text_ += ',';
    text_ += '{';
    firstMember_ = true;
}

void ListWriter::put(std::string_view name, const core::Value& value)
{
    if (core::isNull(value))
        return;
    if (!firstMember_)
        text_ += ',';
    firstMember_ = false;
    text_ += '"';
    text_ += name;
    text_ += "\":";
    if (const auto* number = std::get_if<std::int64_t>(&value))
        text_ += std::to_string(*number);
    else
        appendJsonString(text_, core::toText(value));
}

void ListWriter::endElement()
{
    text_ += '}';
}

std::string ListWriter::finish()
{
    return std::move(text_) + "]";
}

namespace {

/// Reads the small part of JSON that list columns are made of: an array of flat objects with strings and whole numbers.
/// Every record with a list passes here at each write, which is why no general reader does it.
class ListReader {
public:
    explicit ListReader(std::string_view text) : rest_(text) {}

    bool read(std::vector<ListCells>& elements)
    {
        if (!take('['))
            return false;
        if (take(']'))
            return atEnd();
        do {
            if (!readObject(elements.emplace_back()))
                return false;
        } while (take(','));
        return take(']') && atEnd();
    }

private:
    static bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20; }

    void skipBlanks()
    {
        while (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\n' || rest_[0] == '\t' || rest_[0] == '\r'))
            rest_.remove_prefix(1);
    }
    bool take(char wanted)
    {
        skipBlanks();
        if (rest_.empty() || rest_[0] != wanted)
            return false;
        rest_.remove_prefix(1);
        return true;
    }
    bool atEnd()
    {
        skipBlanks();
        return rest_.empty();
    }

    bool readObject(ListCells& cells)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            auto& [name, value] = cells.emplace_back();
            if (!readString(name) || !take(':') || !readValue(value))
                return false;
        } while (take(','));
        return take('}');
    }

    bool readValue(core::Value& value)
    {
        skipBlanks();
        if (!rest_.empty() && rest_[0] == '"') {
            std::string text;
            if (!readString(text))
                return false;
            value = std::move(text);
            return true;
        }
        return readNumber(value);
    }

    /// RFC 8259 §6 knows no zeros in front; others embed the text in JSON of theirs.
    bool readNumber(core::Value& value)
    {
        const auto digits = rest_.substr(rest_.starts_with('-') ? 1 : 0);
        if (digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9')
            return false;
        std::int64_t number = 0;
        const auto [end, failure] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
        if (failure != std::errc{})
            return false;
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        value = number;
        return true;
    }

    bool readString(std::string& text)
    {
        if (!take('"'))
            return false;
        for (;;) {
            const auto plain = rest_.substr(0, rest_.find_first_of("\"\\"));
            rest_.remove_prefix(plain.size());
            // Control characters are escaped (RFC 8259 §7); an escape never stands within a letter.
            if (rest_.empty() || !core::isUtf8(plain) || std::ranges::any_of(plain, isControl))
                return false;
            text.append(plain);
            const bool ends = rest_[0] == '"';
            rest_.remove_prefix(1);
            if (ends)
                return true;
            if (!readEscape(text))
                return false;
        }
    }

    bool readEscape(std::string& text)
    {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (rest_.empty())
            return false;
        if (const auto place = letters.find(rest_[0]); place != std::string_view::npos) {
            text += meanings[place];
            rest_.remove_prefix(1);
            return true;
        }
        // Our writer escapes control characters this way and nothing else.
        unsigned code = 0;
        if (rest_.size() < 5 || rest_[0] != 'u')
            return false;
        const auto [end, failure] = std::from_chars(rest_.data() + 1, rest_.data() + 5, code, 16);
        if (failure != std::errc{} || end != rest_.data() + 5 || code >= 0x80)
            return false;
        text += static_cast<char>(code);
        rest_.remove_prefix(5);
        return true;
    }

    std::string_view rest_;
};

} // namespace

core::Result<std::vector<ListCells>> readList(std::string_view text)
{
    constexpr std::size_t largest = 16u << 20;
    std::vector<ListCells> elements;
    if (text.size() > largest || !ListReader(text).read(elements))
        return core::Error{"list_damaged", "A list of this record cannot be read.", {}};
    return elements;
}

} // namespace mitoyen::schema
