// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/creditor_identifier.h"
#include "banking/creditor_reference.h"
#include "banking/enterprise_number.h"
#include "banking/epc_qr.h"
#include "banking/iban.h"
#include "banking/structured_communication.h"
#include "core/text.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

/// A number that was accepted is accepted again in each form it is shown in, and is the same number.
template <class Number, class Read, class... Show> bool checkForms(std::string_view text, Read read, Show... show)
{
    const core::Result<Number> number = read(text);
    if (!number) {
        expect(!number.error().code.empty() && !number.error().text.empty(), "an error has code and text");
        return false;
    }
    const auto sameAgain = [&](const std::string& shown) {
        const core::Result<Number> again = read(shown);
        expect(again.ok() && *again == *number, "a shown number is another one");
    };
    (sameAgain(show(*number)), ...);
    return true;
}

void checkEpc(std::string_view text)
{
    const auto cut = text.find('|');
    banking::EpcPayment payment{"", banking::epcName(text.substr(0, cut)), {"BE68539007547034"}, {1234}, ""};
    if (cut != std::string_view::npos)
        payment.text = text.substr(cut + 1);
    const auto payload = banking::epcPayload(payment);
    expect(!payload || (payload->size() <= banking::longestEpcPayload && core::isUtf8(*payload)),
           "a code nobody reads");
}

bool readNumbers(std::string_view text)
{
    using namespace banking;
    bool understood = checkForms<Iban>(
        text, parseIban, [](const Iban& n) { return n.text; }, [](const Iban& n) { return toPaper(n); });
    understood |= checkForms<Iban>(text, ibanFromBelgianNumber);
    understood |= checkForms<CreditorIdentifier>(text, parseCreditorIdentifier,
                                                 [](const CreditorIdentifier& n) { return n.text; });
    understood |= checkForms<CreditorReference>(text, parseCreditorReference,
                                                [](const CreditorReference& n) { return toPaper(n); });
    understood |= checkForms<EnterpriseNumber>(
        text, parseEnterpriseNumber, [](const EnterpriseNumber& n) { return toText(n); },
        [](const EnterpriseNumber& n) { return toVatNumber(n); });
    understood |= checkForms<StructuredCommunication>(text, parseStructuredCommunication,
                                                      [](const StructuredCommunication& n) { return toText(n); });
    if (const auto iban = parseIban(text))
        (void)checkNationalNumber(*iban);
    if (const auto iban = ibanFromBelgianNumber(text))
        expect(parseIban(iban->text).ok() && checkNationalNumber(*iban).ok(), "an account number of ours is wrong");
    if (const auto reference = makeCreditorReference(text))
        expect(parseCreditorReference(reference->text).ok(), "a reference of ours is wrong");
    if (const auto number = makeEnterpriseNumber(text))
        expect(parseEnterpriseNumber(number->digits).ok() && makeCreditorIdentifier(*number).ok(), "a wrong number");
    if (const auto communication = makeStructuredCommunication(text))
        expect(parseStructuredCommunication(communication->digits).ok(), "a communication of ours is wrong");
    checkEpc(text);
    return understood;
}

const Target target("banking", readNumbers);

} // namespace

} // namespace mitoyen::fuzz
