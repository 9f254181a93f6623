// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/pdf_finish.h"

// Asks qpdf 11 for std::shared_ptr in place of its own pointer.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace mitoyen::documents {

namespace {

constexpr const char* producer = "Mitoyen";

QPDFObjectHandle unicode(const std::string& text)
{
    return QPDFObjectHandle::newUnicodeString(text);
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        switch (character) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default: result += character;
        }
    }
    return result;
}

/// "2026-11-22T18:41:24Z": XMP knows no more than the information dictionary, which has no fractions.
std::string xmpInstant(core::Instant instant)
{
    return core::toIso(instant).substr(0, 19) + 'Z';
}

/// "D:20261122184124Z".
std::string infoInstant(core::Instant instant)
{
    std::string text = "D:";
    for (const char character : core::toIso(instant).substr(0, 19)) {
        if (character >= '0' && character <= '9')
            text += character;
    }
    return text + 'Z';
}

std::string xmpPacket(const PdfProperties& properties)
{
    const std::string instant = xmpInstant(properties.created);
    std::string xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
                      "<dc:format>application/pdf</dc:format>\n"
                      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
        escaped(properties.title) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!properties.author.empty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + escaped(properties.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    xmp += "<dc:language><rdf:Bag><rdf:li>" + escaped(properties.language) +
        "</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreatorTool>" +
        std::string(producer) +
        "</xmp:CreatorTool>\n"
        "<xmp:CreateDate>" +
        instant +
        "</xmp:CreateDate>\n"
        "<xmp:ModifyDate>" +
        instant +
        "</xmp:ModifyDate>\n"
        "<pdf:Producer>" +
        std::string(producer) +
        "</pdf:Producer>\n"
        "<pdfaid:part>1</pdfaid:part>\n"
        "<pdfaid:conformance>B</pdfaid:conformance>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
    return xmp;
}

void setInfo(QPDF& pdf, const PdfProperties& properties)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(properties.title));
    if (!properties.author.empty())
        info.replaceKey("/Author", unicode(properties.author));
    info.replaceKey("/Creator", unicode(producer));
    info.replaceKey("/Producer", unicode(producer));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(infoInstant(properties.created)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(infoInstant(properties.created)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    // The painter's is drawn at random; the writer makes both halves from the content.
    pdf.getTrailer().removeKey("/ID");
}

void setProperties(QPDF& pdf, const PdfProperties& properties)
{
    setInfo(pdf, properties);
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpPacket(properties));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", QPDFObjectHandle::newString(properties.language));
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setPreserveEncryption(false);
    writer.forcePDFVersion("1.4");
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

void open(QPDF& pdf, const QByteArray& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("document", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

core::Error damaged(const std::string& bookmark, const std::exception& exception)
{
    return {
        "pdf_damaged", std::string("The file is not a PDF that can be read: ") + exception.what(), {{}, 0, bookmark}};
}

/// A page of the same size without content, so that the next part begins on the front of a sheet.
QPDFObjectHandle emptyPageLike(QPDF& pdf, QPDFObjectHandle page)
{
    QPDFObjectHandle empty = QPDFObjectHandle::newDictionary();
    empty.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    empty.replaceKey("/MediaBox", page.getKey("/MediaBox").shallowCopy());
    empty.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    return pdf.makeIndirectObject(empty);
}

QPDFObjectHandle destination(QPDFObjectHandle page)
{
    return QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/Fit")});
}

struct Bookmark {
    std::string title;
    QPDFObjectHandle page;
};

void setOutlines(QPDF& pdf, const std::vector<Bookmark>& bookmarks)
{
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const Bookmark& bookmark : bookmarks) {
        QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination(bookmark.page));
        items.push_back(pdf.makeIndirectObject(item));
    }
    for (std::size_t index = 0; index + 1 < items.size(); ++index) {
        items[index].replaceKey("/Next", items[index + 1]);
        items[index + 1].replaceKey("/Prev", items[index]);
    }
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// Adds the pages of `part` at the end; the first of them as it lies in the bundle.
QPDFObjectHandle appendPages(QPDF& bundle, QPDF& part, BundleSheets sheets)
{
    const int first = static_cast<int>(bundle.getAllPages().size());
    QPDFPageDocumentHelper pages(bundle);
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(part).getAllPages())
        pages.addPage(page, false);
    if (sheets == BundleSheets::EachPartOnANewSheet && bundle.getAllPages().size() % 2 != 0)
        bundle.addPage(emptyPageLike(bundle, bundle.getAllPages().back()), false);
    return bundle.getAllPages().at(static_cast<std::size_t>(first));
}

} // namespace

core::Result<QByteArray> finishPdf(const QByteArray& painted, const PdfProperties& properties)
{
    try {
        QPDF pdf;
        open(pdf, painted);
        setProperties(pdf, properties);
        return written(pdf);
    } catch (const QPDFExc& exception) {
        return damaged({}, exception);
    }
}

core::Result<QByteArray> bundlePdfs(const std::vector<BundlePart>& parts, const PdfProperties& properties,
                                    BundleSheets sheets)
{
    core::require(!parts.empty(), "a bundle has a part");
    QPDF bundle;
    bundle.emptyPDF();
    // The pages copied lie in the files they come from until the bundle is written.
    std::vector<std::unique_ptr<QPDF>> sources;
    std::vector<Bookmark> bookmarks;
    for (const BundlePart& part : parts) {
        try {
            sources.push_back(std::make_unique<QPDF>());
            open(*sources.back(), part.pdf);
            bookmarks.push_back({part.bookmark, appendPages(bundle, *sources.back(), sheets)});
        } catch (const QPDFExc& exception) {
            return damaged(part.bookmark, exception);
        }
    }
    QPDFObjectHandle intents = sources.front()->getRoot().getKey("/OutputIntents");
    if (intents.isArray() && intents.getArrayNItems() > 0) {
        // Only indirect objects can be copied between files.
        QPDFObjectHandle intent = sources.front()->makeIndirectObject(intents.getArrayItem(0));
        bundle.getRoot().replaceKey("/OutputIntents", QPDFObjectHandle::newArray({bundle.copyForeignObject(intent)}));
    }
    setOutlines(bundle, bookmarks);
    setProperties(bundle, properties);
    return written(bundle);
}

} // namespace mitoyen::documents
