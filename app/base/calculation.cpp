// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/calculation.h"

#include "core/text.h"

#include <numeric>
#include <optional>
#include <string>

namespace mitoyen::base {

namespace {

using Wide = __int128;

constexpr int deepestNesting = 50;

Wide greatestCommonDivisor(Wide a, Wide b)
{
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

/// Numerator over a positive denominator, always reduced.
struct Ratio {
    Wide numerator = 0;
    Wide denominator = 1;
};

class Sum {
public:
    explicit Sum(std::string_view text) : text_(text) {}

    core::Result<core::Money> value()
    {
        const Ratio result = sum(0);
        if (!failure_ && at_ != text_.size())
            unreadable();
        if (failure_)
            return *failure_;
        return rounded(result);
    }

private:
    core::Error fail(const char* code, const std::string& sentence)
    {
        return {code, sentence, {{}, static_cast<int>(at_) + 1, {}}};
    }
    void unreadable()
    {
        if (!failure_)
            failure_ = fail("sum_unreadable",
                            "The sum \"" + std::string(text_) + "\" cannot be read from character " +
                                std::to_string(at_ + 1) + " on.");
    }
    void tooLarge()
    {
        if (!failure_)
            failure_ = fail("sum_too_large", "The sum \"" + std::string(text_) + "\" grows too large.");
    }

    // The lowest number has no negative: it counts as an overflow, so that a sign can be turned anywhere.
    static constexpr Wide lowest = static_cast<Wide>(1) << 126 << 1;

    Wide times(Wide a, Wide b)
    {
        Wide product = 0;
        if (__builtin_mul_overflow(a, b, &product) || product == lowest) {
            tooLarge();
            return 0;
        }
        return product;
    }
    Wide plus(Wide a, Wide b)
    {
        Wide total = 0;
        if (__builtin_add_overflow(a, b, &total) || total == lowest) {
            tooLarge();
            return 0;
        }
        return total;
    }
    Ratio reduced(Wide numerator, Wide denominator)
    {
        if (failure_)
            return {};
        const Wide divisor = greatestCommonDivisor(numerator, denominator);
        return divisor == 0 ? Ratio{} : Ratio{numerator / divisor, denominator / divisor};
    }

    bool take(char mark)
    {
        if (failure_ || at_ >= text_.size() || text_[at_] != mark)
            return false;
        ++at_;
        return true;
    }

    Ratio sum(int depth)
    {
        Ratio total = product(depth);
        while (!failure_) {
            const bool minus = take('-');
            if (!minus && !take('+'))
                break;
            Ratio next = product(depth);
            if (minus)
                next.numerator = -next.numerator;
            total = reduced(plus(times(total.numerator, next.denominator), times(next.numerator, total.denominator)),
                            times(total.denominator, next.denominator));
        }
        return total;
    }

    Ratio product(int depth)
    {
        Ratio total = factor(depth);
        while (!failure_) {
            const bool divided = take('/') || take(':');
            if (!divided && !take('*'))
                break;
            Ratio next = factor(depth);
            if (divided) {
                if (failure_)
                    break;
                if (next.numerator == 0) {
                    failure_ = fail("sum_by_zero", "The sum \"" + std::string(text_) + "\" divides by zero.");
                    break;
                }
                std::swap(next.numerator, next.denominator);
                if (next.denominator < 0)
                    next = {-next.numerator, -next.denominator};
            }
            total = reduced(times(total.numerator, next.numerator), times(total.denominator, next.denominator));
        }
        return total;
    }

    Ratio factor(int depth)
    {
        if (depth > deepestNesting)
            unreadable();
        if (failure_)
            return {};
        if (take('-')) {
            const Ratio inner = factor(depth + 1);
            return {-inner.numerator, inner.denominator};
        }
        if (!take('('))
            return number();
        const Ratio inner = sum(depth + 1);
        if (!take(')'))
            unreadable();
        return inner;
    }

    /// Digits with one comma or point: in a sum a mark always begins the decimals.
    Ratio number()
    {
        Wide digits = 0;
        Wide scale = 1;
        bool decimals = false;
        bool any = false;
        for (; at_ < text_.size() && !failure_; ++at_) {
            const char c = text_[at_];
            if ((c == ',' || c == '.') && !decimals) {
                decimals = true;
            } else if (c >= '0' && c <= '9') {
                any = true;
                digits = plus(times(digits, 10), c - '0');
                if (decimals)
                    scale = times(scale, 10);
            } else {
                break;
            }
        }
        if (!any)
            unreadable();
        return reduced(digits, scale);
    }

    core::Result<core::Money> rounded(const Ratio& result)
    {
        const Wide cents = times(result.numerator, 100);
        if (failure_)
            return *failure_;
        const Wide whole = cents / result.denominator;
        const Wide rest = cents % result.denominator;
        const Wide size = rest < 0 ? -rest : rest;
        const Wide away = size >= result.denominator - size ? (cents < 0 ? -1 : 1) : 0;
        const Wide amount = whole + away;
        if (amount > core::Money::limit || amount < -core::Money::limit) {
            tooLarge();
            return *failure_;
        }
        return core::Money{static_cast<std::int64_t>(amount)};
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::optional<core::Error> failure_;
};

/// The minus and multiplication signs of screens, as the keyboard writes them.
std::string plainSigns(std::string_view text)
{
    std::string plain = core::withoutBlanks(text);
    const auto replace = [&plain](std::string_view sign, char mark) {
        for (auto at = plain.find(sign); at != std::string::npos; at = plain.find(sign, at))
            plain.replace(at, sign.size(), 1, mark);
    };
    replace("\u2212", '-');
    replace("\u00d7", '*');
    replace("\u00f7", '/');
    return plain;
}

} // namespace

core::Result<core::Money> readAmount(std::string_view text)
{
    std::string plain = plainSigns(text);
    if (plain.ends_with("\u20ac"))
        plain.resize(plain.size() - 3);
    if (!plain.starts_with('='))
        return core::parseMoney(plain);
    if (plain.size() > 200)
        return core::Error{"sum_too_large", "The sum is too long.", {}};
    return Sum(std::string_view(plain).substr(1)).value();
}

} // namespace mitoyen::base
