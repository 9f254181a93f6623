// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/pdf_a_check.h"

// Asks qpdf 11 for std::shared_ptr in place of its own pointer.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QHash>
#include <QXmlStreamReader>

#include <cmath>

namespace mitoyen::documents::test {

namespace {

class Check {
public:
    explicit Check(const QByteArray& bytes) : bytes_(bytes) {}

    QStringList run()
    {
        checkBytes();
        pdf_.setSuppressWarnings(true);
        pdf_.setAttemptRecovery(false);
        pdf_.processMemoryFile("checked", bytes_.constData(), static_cast<std::size_t>(bytes_.size()));
        checkTrailer();
        checkOutputIntent();
        checkMetadata();
        for (QPDFObjectHandle object : pdf_.getAllObjects())
            checkObject(object);
        checkContents();
        return faults_;
    }

private:
    void expect(bool holds, const QString& fault)
    {
        if (!holds && !faults_.contains(fault))
            faults_ << fault;
    }

    // 6.1.2, 6.1.4
    void checkBytes()
    {
        expect(bytes_.startsWith("%PDF-1.4\n"), QStringLiteral("the header is not %PDF-1.4"));
        const QByteArray comment = bytes_.mid(9, 6);
        const auto high = std::count_if(comment.begin() + 1, comment.end(),
                                        [](char byte) { return static_cast<unsigned char>(byte) > 127; });
        expect(comment.startsWith('%') && high >= 4, QStringLiteral("no comment of high bytes follows the header"));
        expect(!bytes_.contains("/ObjStm"), QStringLiteral("there is an object stream"));
        expect(!bytes_.contains("/XRef"), QStringLiteral("there is a cross-reference stream"));
    }

    // 6.1.3
    void checkTrailer()
    {
        QPDFObjectHandle trailer = pdf_.getTrailer();
        expect(!trailer.hasKey("/Encrypt") && !pdf_.isEncrypted(), QStringLiteral("the file is encrypted"));
        expect(trailer.getKey("/ID").isArray(), QStringLiteral("the trailer has no ID"));
        QPDFObjectHandle root = pdf_.getRoot();
        expect(root.getKey("/Lang").isString(), QStringLiteral("the document has no language"));
        expect(!root.hasKey("/OpenAction") && !root.hasKey("/AA"), QStringLiteral("the document acts by itself"));
        expect(!root.hasKey("/AcroForm") && !root.hasKey("/OCProperties"), QStringLiteral("there are forms or layers"));
        expect(!root.getKey("/Names").isDictionary() || !root.getKey("/Names").hasKey("/EmbeddedFiles"),
               QStringLiteral("a file is attached"));
    }

    // 6.2.2
    void checkOutputIntent()
    {
        QPDFObjectHandle intents = pdf_.getRoot().getKey("/OutputIntents");
        const bool one = intents.isArray() && intents.getArrayNItems() == 1;
        expect(one, QStringLiteral("there is no output intent"));
        if (!one)
            return;
        QPDFObjectHandle intent = intents.getArrayItem(0);
        expect(intent.getKey("/S").isName() && intent.getKey("/S").getName() == "/GTS_PDFA1",
               QStringLiteral("the output intent is not GTS_PDFA1"));
        expect(intent.getKey("/OutputConditionIdentifier").isString(),
               QStringLiteral("the output intent has no identifier"));
        QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
        expect(profile.isStream(), QStringLiteral("the output intent has no profile"));
        if (!profile.isStream())
            return;
        const auto data = profile.getStreamData();
        const std::string start(reinterpret_cast<const char*>(data->getBuffer()),
                                std::min<std::size_t>(40, data->getSize()));
        expect(start.size() == 40 && start.substr(36, 4) == "acsp" && start.substr(16, 4) == "RGB ",
               QStringLiteral("the profile is not an ICC profile for RGB"));
    }

    // 6.7.2, 6.7.3, 6.7.11
    void checkMetadata()
    {
        QPDFObjectHandle metadata = pdf_.getRoot().getKey("/Metadata");
        expect(metadata.isStream(), QStringLiteral("there is no XMP"));
        if (!metadata.isStream())
            return;
        expect(!metadata.getDict().hasKey("/Filter"), QStringLiteral("the XMP is compressed"));
        const auto data = metadata.getStreamData();
        const QByteArray xmp(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
        expect(xmp.startsWith("<?xpacket begin=") && xmp.endsWith("<?xpacket end=\"w\"?>"),
               QStringLiteral("the XMP is no packet"));
        const auto properties = xmpProperties(xmp);
        expect(properties.value(QStringLiteral("part")) == QStringLiteral("1"), QStringLiteral("XMP: not part 1"));
        expect(properties.value(QStringLiteral("conformance")) == QStringLiteral("B"),
               QStringLiteral("XMP: conformance is not B"));
        compare("/Title", properties.value(QStringLiteral("title")));
        compare("/Author", properties.value(QStringLiteral("creator")));
        compare("/Creator", properties.value(QStringLiteral("CreatorTool")));
        compare("/Producer", properties.value(QStringLiteral("Producer")));
        compare("/CreationDate", infoDate(properties.value(QStringLiteral("CreateDate"))));
        compare("/ModDate", infoDate(properties.value(QStringLiteral("ModifyDate"))));
    }

    /// Local names of elements with text, a list's under the name of the property that holds it.
    QHash<QString, QString> xmpProperties(const QByteArray& xmp)
    {
        QHash<QString, QString> properties;
        QStringList open;
        QXmlStreamReader reader(xmp);
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::StartElement)
                open << reader.name().toString();
            else if (token == QXmlStreamReader::EndElement)
                open.removeLast();
            else if (token == QXmlStreamReader::Characters && !reader.isWhitespace())
                properties[open.contains(QStringLiteral("li")) ? open.value(open.size() - 3) : open.last()] +=
                    reader.text();
        }
        expect(!reader.hasError(), QStringLiteral("the XMP is not well-formed"));
        return properties;
    }

    static QString infoDate(QString xmpDate)
    {
        return QStringLiteral("D:") + xmpDate.remove(QChar(u'-')).remove(QChar(u':')).remove(QChar(u'T'));
    }

    void compare(const std::string& key, const QString& xmp)
    {
        QPDFObjectHandle value = pdf_.getTrailer().getKey("/Info").getKey(key);
        const QString info = value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
        expect(info == xmp, QStringLiteral("information and XMP disagree on %1").arg(QString::fromStdString(key)));
    }

    void checkObject(QPDFObjectHandle object)
    {
        if (object.isStream()) {
            checkStream(object);
            checkDictionary(object.getDict());
        } else if (object.isDictionary()) {
            checkDictionary(object);
        }
        expect(!object.isArray() || object.getArrayNItems() <= 8191, QStringLiteral("an array is too long"));
    }

    // 6.1.7, 6.1.10
    void checkStream(QPDFObjectHandle stream)
    {
        expect(!stream.getDict().hasKey("/F"), QStringLiteral("a stream lies outside the file"));
        const std::string filter = stream.getDict().getKey("/Filter").unparse();
        expect(filter.find("LZW") == std::string::npos, QStringLiteral("a stream is compressed with LZW"));
    }

    // 6.2.8, 6.4, 6.5, 6.6
    void checkDictionary(QPDFObjectHandle dictionary)
    {
        QPDFObjectHandle mask = dictionary.getKey("/SMask");
        expect(mask.isNull() || (mask.isName() && mask.getName() == "/None"), QStringLiteral("there is a soft mask"));
        for (const char* key : {"/CA", "/ca"}) {
            QPDFObjectHandle opacity = dictionary.getKey(key);
            expect(!opacity.isNumber() || opacity.getNumericValue() == 1.0, QStringLiteral("something is see-through"));
        }
        QPDFObjectHandle blend = dictionary.getKey("/BM");
        expect(!blend.isName() || blend.getName() == "/Normal" || blend.getName() == "/Compatible",
               QStringLiteral("there is a blend mode"));
        QPDFObjectHandle group = dictionary.getKey("/Group");
        expect(!group.isDictionary() || group.getKey("/S").unparse() != "/Transparency",
               QStringLiteral("there is a transparency group"));
        const std::string action = dictionary.getKey("/S").unparse();
        expect(action != "/JavaScript" && !dictionary.hasKey("/JS"), QStringLiteral("there is a script"));
        expect(action != "/Launch" && action != "/URI", QStringLiteral("there is an action"));
        QPDFObjectHandle annotations = dictionary.getKey("/Annots");
        expect(!annotations.isArray() || annotations.getArrayNItems() == 0, QStringLiteral("there are annotations"));
        expect(!dictionary.hasKey("/EF"), QStringLiteral("a file is attached"));
        expect(!dictionary.getKey("/Interpolate").isBool() || !dictionary.getKey("/Interpolate").getBoolValue(),
               QStringLiteral("an image is interpolated"));
        if (dictionary.getKey("/Type").unparse() == "/Font")
            checkFont(dictionary);
    }

    // 6.3
    void checkFont(QPDFObjectHandle font)
    {
        const std::string subtype = font.getKey("/Subtype").unparse();
        if (subtype == "/Type0") {
            expect(font.hasKey("/ToUnicode"), QStringLiteral("the text of a font cannot be read back"));
            return;
        }
        QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
        const bool embedded = descriptor.isDictionary() &&
            (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
        expect(embedded, QStringLiteral("a font is not embedded"));
        if (embedded && subtype.starts_with("/CIDFont"))
            expect(descriptor.hasKey("/CIDSet"), QStringLiteral("a font does not say which glyphs it holds"));
        if (subtype == "/CIDFontType2")
            expect(font.hasKey("/CIDToGIDMap"), QStringLiteral("a font does not map its glyphs"));
    }

    /// 6.1.12: numbers and nesting a reader need not be able to bear.
    class Limits : public QPDFObjectHandle::ParserCallbacks {
    public:
        void handleObject(QPDFObjectHandle object, size_t, size_t) override
        {
            if (object.isReal())
                largest = std::max(largest, std::abs(object.getNumericValue()));
            if (!object.isOperator())
                return;
            depth += object.getOperatorValue() == "q" ? 1 : object.getOperatorValue() == "Q" ? -1 : 0;
            deepest = std::max(deepest, depth);
        }
        void handleEOF() override {}

        double largest = 0;
        int depth = 0;
        int deepest = 0;
    };

    void checkContents()
    {
        for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf_).getAllPages()) {
            Limits limits;
            page.parseContents(&limits);
            expect(limits.largest <= 32767, QStringLiteral("a number is too large"));
            expect(limits.deepest <= 28, QStringLiteral("graphics states are nested too deep"));
        }
    }

    const QByteArray& bytes_;
    QPDF pdf_;
    QStringList faults_;
};

} // namespace

QStringList pdfAFaults(const QByteArray& pdf)
{
    try {
        return Check(pdf).run();
    } catch (const std::exception& exception) {
        return {QStringLiteral("not a PDF: %1").arg(QString::fromUtf8(exception.what()))};
    }
}

} // namespace mitoyen::documents::test
