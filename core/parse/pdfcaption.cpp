#include "parse/pdfcaption.h"

#include "base/words.h"
#include "parse/regionlines.h"
#include "parse/tableforms.h"

#include <algorithm>

namespace tieout {

namespace {

bool hasSentence(const QString &text)
{
    return text.contains(u'。') || text.contains(u'；') || text.size() > 60;
}

/** Lines that stand between a title and its table: who, when, in what form. */
bool isFormLine(const QString &text)
{
    for (const QStringView word : {u"部门：", u"部门:", u"单位：", u"单位:", u"编制", u"填报", u"名称：", u"年度）", u"年度)", u"金额"})
        if (text.contains(word))
            return true;
    return text.endsWith(u"年度") || text.endsWith(u"年");
}

void takeUnit(const Document &document, const PrintedLine &line, TableCaption &caption)
{
    const TextSpan span = line.span();
    const auto unit = unitDeclaredIn(QStringView(document.text).mid(span.begin, span.size()));
    if (!unit || caption.unit != Unit::None)
        return;
    caption.unit = unit->unit;
    caption.unitSpan = {span.begin + unit->span.begin, span.begin + unit->span.end};
}

/** "一般公共预算财政拨款基本支出" / "决算表": a title may wrap. */
void takeTitle(const std::vector<PrintedLine> &lines, size_t i, TableCaption &caption)
{
    const QString text = lines[i].text();
    caption.title = tableTitleIn(text);
    caption.titleSpan = lines[i].span();
    if (i == 0)
        return;
    const PrintedLine &above = lines[i - 1];
    if (caption.title.isEmpty()) {
        caption.title = brokenTitle(withoutSpaces(above.text()), withoutSpaces(text));
        if (!caption.title.isEmpty())
            caption.titleSpan = above.span().united(caption.titleSpan);
        return;
    }
    const float height = lines[i].box.bottom - lines[i].box.top;
    const bool near = lines[i].box.top - above.box.bottom < 1.2F * height
                      && above.box.bottom - above.box.top > 0.9F * height;
    const QString first = above.text();
    if (!near || text.size() > 8 || hasSentence(first) || isFormLine(first) || !tableCodeIn(first).isEmpty()
        || !tableTitleIn(first).isEmpty())
        return;
    if (const QString whole = tableTitleIn(first + text); !whole.isEmpty()) {
        caption.title = whole;
        caption.titleSpan = above.span().united(caption.titleSpan);
    }
}

/** "...纳入编制范围的单位包括：": the sentence that leads to a table without a title. */
void takeLeadIn(const std::vector<PrintedLine> &lines, TableCaption &caption)
{
    QString text = lines.back().text();
    if (!text.endsWith(u'：') && !text.endsWith(u':'))
        return;
    caption.titleSpan = lines.back().span();
    for (size_t i = lines.size() - 1; i > 0 && !text.contains(u'。') && text.size() < 60; --i) {
        const PrintedLine &above = lines[i - 1];
        if (lines[i].box.left > above.box.left + 15 || above.text().endsWith(u'。'))
            break;
        text.prepend(above.text());
        caption.titleSpan = above.span().united(caption.titleSpan);
    }
    text.chop(1);
    text = text.mid(std::max(text.lastIndexOf(u'。'), text.lastIndexOf(u'，')) + 1);
    for (const QStringView end : {u"如下", u"包括", u"情况见下表", u"见下表"})
        if (text.endsWith(end))
            text.chop(end.size());
    caption.title = text;
}

bool beginsNote(const QString &text)
{
    for (const QStringView word : {u"注：", u"注:", u"注1", u"注 ", u"说明：", u"说明:", u"备注：", u"备注:", u"（注", u"*", u"附注"})
        if (text.startsWith(word))
            return true;
    return false;
}

/** The words of the blank form that tell how to fill it in are no statement. */
bool isInstruction(const QString &text)
{
    return text.contains(u"仍保留") || text.contains(u"下述说明") || text.contains(u"应当") || text.contains(u"作如下说明");
}

} // namespace

bool isPageNumber(const QString &text)
{
    int digits = 0;
    for (const QChar c : text) {
        digits += c.isDigit() ? 1 : 0;
        if (!c.isDigit() && !isOneOf(c, u"-—–－第页共/ ·~"))
            return false;
    }
    return digits > 0 && digits < 8;
}

bool belongsToTable(const QString &text)
{
    return unitDeclaredIn(text).has_value() || beginsNote(text) || !tableCodeIn(text).isEmpty() || !tableTitleIn(text).isEmpty()
           || saysEmpty(text);
}

QString furnitureKey(const QString &text)
{
    QString key;
    for (const QChar c : text)
        if (!c.isDigit())
            key += c;
    return key;
}

TableCaption captionFrom(const Document &document, const std::vector<PrintedLine> &lines, const QSet<QString> &furniture)
{
    TableCaption caption;
    int unknown = 0;
    for (size_t i = lines.size(); i-- > 0 && unknown < 2;) {
        const QString text = lines[i].text();
        if (isPageNumber(text) || (furniture.contains(furnitureKey(text)) && tableTitleIn(text).isEmpty()))
            continue;
        if (!caption.title.isEmpty()) { // one more line for the mark: 公开03表 above the title
            if (caption.code.isEmpty() && lines[i].runs.size() < 3)
                caption.code = tableCodeIn(text);
            break;
        }
        takeUnit(document, lines[i], caption);
        if (caption.code.isEmpty())
            caption.code = tableCodeIn(text);
        takeTitle(lines, i, caption);
        const bool marks = !caption.title.isEmpty() || !tableCodeIn(text).isEmpty() || text.startsWith(u"续")
                           || unitDeclaredIn(text).has_value();
        if (marks)
            continue;
        caption.isBare = caption.isBare && isFormLine(text) && !hasSentence(text);
        unknown += hasSentence(text) ? 2 : isFormLine(text) ? 0 : 1;
    }
    if (caption.title.isEmpty() && !lines.empty())
        takeLeadIn(lines, caption);
    caption.isBare = caption.isBare && caption.title.isEmpty();
    return caption;
}

TableNotes notesFrom(const Document &document, const std::vector<PrintedLine> &lines, const QSet<QString> &furniture)
{
    TableNotes out;
    float left = 0, bottom = 0;
    for (const PrintedLine &line : lines) {
        const QString text = line.text();
        if (isPageNumber(text) || furniture.contains(furnitureKey(text)))
            continue;
        const float height = line.box.bottom - line.box.top;
        const bool goesOn = !out.notes.isEmpty() && line.box.top > bottom - height && line.box.top - bottom < 1.2F * height && tableTitleIn(text).isEmpty()
                            && line.box.left > left - 40;
        const bool statement = saysEmpty(text) && !isInstruction(text) && line.box.left > 0;
        if (!goesOn && !beginsNote(text) && !(statement && out.notes.size() < 3))
            break;
        const QString raw = printedText(document, line.span());
        const bool whole = !out.notes.isEmpty() && (out.notes.back().endsWith(u'。') || out.notes.back().endsWith(u'；'));
        if (goesOn && !beginsNote(text) && !whole && !statement)
            out.notes.back() += raw;
        else
            out.notes.append(raw);
        if (saysEmpty(out.notes.back()) && !isInstruction(out.notes.back()))
            out.statement = line.span();
        out.span = out.span.united(line.span());
        left = line.box.left;
        bottom = line.box.bottom;
    }
    return out;
}

} // namespace tieout
