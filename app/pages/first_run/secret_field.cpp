// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/first_run/secret_field.h"

#include <QLineEdit>

namespace mitoyen::pages {

base::SharedSecret takeSecret(QLineEdit& field)
{
    QString text = field.text().normalized(QString::NormalizationForm_C);
    field.clear();
    if (text.isEmpty())
        return nullptr;
    QByteArray bytes = text.toUtf8();
    auto secret = std::make_shared<const keys::Secret>(
        keys::Secret::taking({bytes.data(), static_cast<std::size_t>(bytes.size())}));
    keys::wipe({reinterpret_cast<char*>(text.data()), static_cast<std::size_t>(text.size()) * sizeof(QChar)});
    return secret;
}

} // namespace mitoyen::pages
