#include "parse/tableregions.h"

#include "parse/regionlines.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

class RegionFinder
{
public:
    RegionFinder(const Document &document, const TextFrames &frames) : m_document(document), m_hasBars(document.text.contains(u'|'))
    {
        for (int line = 0; line < document.lineCount(); ++line) {
            const QStringView text = raw(line);
            if (text.trimmed().isEmpty() || frames.contains(line))
                continue;
            QString plain = plainLine(text);
            if (plain.isEmpty())
                continue;
            m_lines.push_back({line, std::move(plain)});
        }
    }

    TableRegions find()
    {
        for (size_t i = 0; i < m_lines.size();)
            i = step(i);
        return std::move(m_found);
    }

private:
    struct Line
    {
        int line;
        QString plain;
    };

    [[nodiscard]] QStringView raw(int line) const
    {
        const TextSpan span = m_document.lineSpan(line);
        return QStringView(m_document.text).mid(span.begin, span.size());
    }

    [[nodiscard]] TextSpan trimmedSpan(int line) const
    {
        TextSpan span = m_document.lineSpan(line);
        while (!span.isEmpty() && m_document.text[span.begin].isSpace())
            ++span.begin;
        while (!span.isEmpty() && m_document.text[span.end - 1].isSpace())
            --span.end;
        return span;
    }

    /** The title that begins in line `i`, in one piece or two; `lines` is how many it takes. */
    QString titleAt(size_t i, int &lines) const
    {
        if (m_titles.size() <= i)
            m_titles.resize(m_lines.size());
        if (!m_titles[i])
            m_titles[i] = std::pair(findTitle(i, lines), lines);
        lines = m_titles[i]->second;
        return m_titles[i]->first;
    }

    QString findTitle(size_t i, int &lines) const
    {
        lines = 1;
        const QStringView text = soleCell(raw(m_lines[i].line));
        if (const QString whole = i + 1 < m_lines.size() ? brokenTitle(m_lines[i].plain, m_lines[i + 1].plain) : QString(); !whole.isEmpty()) {
            lines = 2;
            return whole;
        }
        if (!text.contains(u'表') && !mayGoOn(i))
            return {};
        if (text.size() > 120 || text.contains(u'|') || text.contains(u'\t') || text.contains(u"...") || text.contains(u"……"))
            return {};
        const QString title = tableTitleIn(text);
        if (isStatutoryTitle(title))
            return isGridTitle(i) ? QString() : title;
        static const QRegularExpression start(u"^(?:[0-9一二三四五六七八九十]+[、.])?(?:(?:20[0-9]{2}年度?)?(?:部门|单位)?)?(?:一般公共预算|政府性基金|国有资本|财政拨款|收入支出)"_s);
        const QString &plain = m_lines[i].plain;
        if (mayGoOn(i) && hasAny(plain, {u"预算", u"基金", u"资本", u"拨款", u"收入"}) && start.match(plain).hasMatch()) {
            const size_t rest = restOfTitle(i);
            const QString joined = tableTitleIn(QString(plain + m_lines[rest].plain));
            if (isStatutoryTitle(joined)) {
                lines = static_cast<int>(rest - i) + 1;
                return joined;
            }
        }
        return {};
    }

    /** The line with the rest of a title that breaks off in line `i`; a part's heading drawn later may have come between. */
    [[nodiscard]] size_t restOfTitle(size_t i) const
    {
        return i + 2 < m_lines.size() && endsTables(m_lines[i + 1].plain) ? i + 2 : i + 1;
    }

    /** Whether line `i` may be the first of a title of two lines. */
    [[nodiscard]] bool mayGoOn(size_t i) const
    {
        const QString &plain = m_lines[i].plain;
        return i + 1 < m_lines.size() && !plain.isEmpty() && plain.size() < 40 && isOneOf(plain.front(), u"0123456789一二三四五六七八九十部单政国财收") &&
               !plain.contains(u'表') && m_lines[restOfTitle(i)].plain.size() < 20 && !m_lines[restOfTitle(i)].plain.contains(u'续'); // a row above 续表
    }

    /** The title of a web page's form of items, read with its header by findGridTables. */
    [[nodiscard]] bool isGridTitle(size_t i) const
    {
        if (!m_hasBars)
            return false;
        const QStringView text = raw(m_lines[i].line);
        if (text.size() > 120 || !text.contains(u'|'))
            return false;
        const TableKind kind = kindOfTitle(tableTitleIn(soleCell(text)));
        return kind == TableKind::SanGong || kind == TableKind::Statistics;
    }

    /** Whether a table follows the title that ends in line `i`. */
    [[nodiscard]] bool hasBody(size_t i) const
    {
        int seen = 0;
        bool marked = false;
        for (size_t k = i + 1; k < m_lines.size() && seen < 8; ++k, ++seen) {
            int lines = 0;
            if (endsTables(m_lines[k].plain))
                return false;
            if (!titleAt(k, lines).isEmpty())
                return false;
            if (saysEmpty(m_lines[k].plain))
                return true;
            if (looksLikeHeader(m_lines[k].plain) && !isSentence(m_lines[k].plain))
                return true;
            marked = marked || isPreamble(m_lines[k].plain);
        }
        return marked;
    }

    size_t step(size_t i)
    {
        int lines = 0;
        const QString title = titleAt(i, lines);
        const QString code = tableCodeIn(raw(m_lines[i].line));
        if (title.isEmpty() && (code.isEmpty() || m_lines[i].plain.size() > 12))
            return remember(i);
        if (title.isEmpty() && nextIsTitle(i)) {
            m_pendingCode = code;
            return i + 1;
        }
        const size_t last = i + static_cast<size_t>(lines) - 1;
        if (!title.isEmpty() && !hasBody(last)) {
            m_found.listed.push_back({title, code, kindOfTitle(title), trimmedSpan(m_lines[i].line), {}});
            return last + 1;
        }
        TableRegion region;
        region.title = titleWithoutYear(title);
        region.code = code.isEmpty() ? m_pendingCode : code;
        m_pendingCode.clear();
        region.kind = kindOfTitle(title);
        if (!title.isEmpty())
            region.titleSpan = trimmedSpan(m_lines[i].line).united(trimmedSpan(m_lines[last].line));
        region.firstLine = m_lines[i].line;
        if (title.isEmpty() && i > 0 && isGridTitle(i - 1))
            takeTitle(region, i - 1);
        if (m_pendingNote >= 0) {
            region.firstLine = m_pendingNote;
            region.notes += m_pendingText;
        }
        m_pendingNote = -1;
        return readRegion(region, title.isEmpty() ? i : last + 1);
    }

    /** The title of line `i` for the region of which only the mark was known. */
    void takeTitle(TableRegion &region, size_t i) const
    {
        region.title = titleWithoutYear(tableTitleIn(soleCell(raw(m_lines[i].line))));
        region.kind = kindOfTitle(region.title);
        region.titleSpan = trimmedSpan(m_lines[i].line);
        region.titleSpan.end = region.titleSpan.begin + soleCell(m_document.quote(region.titleSpan)).size();
        region.firstLine = m_lines[i].line;
    }

    /** Lines outside of tables: a list of contents entry, or a note that stands before its table's title. */
    size_t remember(size_t i)
    {
        const QStringView text = raw(m_lines[i].line);
        if (isNoteStart(m_lines[i].plain)) {
            m_pendingNote = m_lines[i].line;
            m_pendingText = m_lines[i].plain;
            return i + 1;
        }
        m_pendingNote = -1;
        rememberListed(i);
        if (text.contains(u"...") || text.contains(u"……") || text.contains(u'\t')) {
            static const QRegularExpression contents(u"[.…]{2,}.*$|\\t.*$"_s);
            const QString title = tableTitleIn(text.toString().remove(contents));
            if (isStatutoryTitle(title))
                m_found.listed.push_back({title, tableCodeIn(text), kindOfTitle(title), trimmedSpan(m_lines[i].line), {}});
        }
        return i + 1;
    }

    /** A line of a list of tables that says which are empty: "表 7 政府性基金…决算表 是 本部门不涉及". */
    void rememberListed(size_t i)
    {
        if (!m_lines[i].plain.contains(u'表'))
            return;
        static const QRegularExpression listed(u"^\\s*(?:表\\s*)?[0-9]{1,2}\\s*[.、]?\\s*(\\S+表)\\s+(是|否)(?:\\s|$)"_s);
        const auto match = listed.match(raw(m_lines[i].line).toString());
        const QString title = tableTitleIn(match.captured(1));
        if (!match.hasMatch() || !isStatutoryTitle(title))
            return;
        const qsizetype begin = m_document.lineSpan(m_lines[i].line).begin;
        ListedTitle entry{title, {}, kindOfTitle(title), {begin + match.capturedStart(1), begin + match.capturedEnd(1)}, {}};
        if (match.captured(2) == u"是"_s)
            entry.emptyStatement = {begin + match.capturedStart(2), trimmedSpan(m_lines[i].line).end};
        m_found.listed.push_back(entry);
    }

    size_t readRegion(TableRegion &region, size_t i)
    {
        i = readPreamble(region, i);
        region.bodyLine = i < m_lines.size() ? m_lines[i].line : m_document.lineCount();
        region.bodyEnd = region.bodyLine - 1;
        region.lastLine = region.bodyLine - 1;
        bool header = true;
        for (; i < m_lines.size(); ++i) {
            const QString &plain = m_lines[i].plain;
            if (isRepeatedHead(region, i)) {
                region.skipped.insert(m_lines[i].line);
                continue;
            }
            if (isLateMark(region, i)) {
                region.code = tableCodeIn(plain);
                region.skipped.insert(m_lines[i].line);
                continue;
            }
            int lines = 0;
            if (!titleAt(i, lines).isEmpty() || (!tableCodeIn(plain).isEmpty() && plain.size() < 12))
                break;
            if ((isTableMark(plain) && nextIsTitle(i)) || isGridTitle(i))
                break;
            if (isNoteStart(plain) || saysEmpty(plain)) {
                i = readNotes(region, i);
                break;
            }
            if (endsBody(region, i, header))
                break;
            region.bodyEnd = m_lines[i].line;
            region.lastLine = m_lines[i].line;
            header = false;
            if (const qsizetype note = gluedNote(plain); note > 0) {
                i = readNotes(region, takeNote(region, i, plain.mid(note)));
                break;
            }
        }
        m_found.regions.push_back(region);
        return i;
    }

    size_t readPreamble(TableRegion &region, size_t i)
    {
        for (int seen = 0; i < m_lines.size() && seen < 8; ++i, ++seen) {
            const Line &line = m_lines[i];
            const QString code = tableCodeIn(line.plain);
            const bool isCode = !code.isEmpty() && line.plain.size() < 80;
            if (isCode && region.code.isEmpty())
                region.code = code;
            readUnit(region, line.line);
            if (!isCode && !isPreamble(line.plain))
                break;
        }
        return i;
    }

    void readUnit(TableRegion &region, int line)
    {
        TextSpan span = m_document.lineSpan(line);
        const QStringView last = raw(line).trimmed();
        if (!last.isEmpty() && isOneOf(last.back(), u"：:") && line + 1 < m_document.lineCount()) // "单位：" with its unit in the next line
            span.end = m_document.lineSpan(line + 1).end;
        const auto unit = unitDeclaredIn(QStringView(m_document.text).mid(span.begin, span.size()));
        if (!unit || !region.unitSpan.isEmpty())
            return;
        const qsizetype begin = span.begin;
        region.unit = unit->unit;
        region.unitSpan = {begin + unit->span.begin, begin + unit->span.end};
    }

    /** The title, mark or part heading once more at the top of the table's next page. */
    bool isRepeatedHead(TableRegion &region, size_t i)
    {
        int lines = 0;
        const QString title = titleAt(i, lines);
        const QString &plain = m_lines[i].plain;
        const bool sameTitle = !title.isEmpty() && titleWithoutYear(title) == region.title;
        const QString code = tableCodeIn(plain);
        const bool sameCode = !code.isEmpty() && code == region.code && plain.size() < 12;
        if ((sameTitle || sameCode || (isPreamble(plain) && code.isEmpty())) && i + 1 < m_lines.size()) {
            readUnit(region, m_lines[i].line);
            return true;
        }
        // 003 of the samples prints "第二部分 部门决算表" in the middle of its first table.
        static const QRegularExpression part(u"^第[一二三四五六七八九十]部分.*决算表$"_s);
        return plain.startsWith(u'第') && part.match(plain).hasMatch() && i + 1 < m_lines.size() && m_lines[i + 1].plain.contains(u'.');
    }

    /** The mark of this table itself, printed when its rows were: no other table begins behind it. */
    [[nodiscard]] bool isLateMark(const TableRegion &region, size_t i) const
    {
        const QString &plain = m_lines[i].plain;
        return region.code.isEmpty() && !region.title.isEmpty() && plain.size() < 12 && !tableCodeIn(plain).isEmpty() && i + 1 < m_lines.size() && !nextIsTitle(i) &&
               !isPreamble(m_lines[i + 1].plain);
    }

    [[nodiscard]] bool endsBody(const TableRegion &region, size_t i, bool header) const
    {
        const QString &plain = m_lines[i].plain;
        if (endsTables(plain) || isPerformanceTitle(plain))
            return true;
        static const QRegularExpression heading(u"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]).*(?:情况|说明|解释)$"_s);
        if (region.kind != TableKind::Statistics && !plain.isEmpty() && isOneOf(plain.back(), u"况明释") && heading.match(plain).hasMatch())
            return true;
        return !header && isSentence(plain) && !raw(m_lines[i].line).contains(u'\t') && !raw(m_lines[i].line).contains(u'|');
    }

    size_t readNotes(TableRegion &region, size_t i)
    {
        for (; i < m_lines.size(); ++i) {
            const QString &plain = m_lines[i].plain;
            const bool empty = saysEmpty(plain);
            if (!isNoteStart(plain) && !empty)
                break;
            // A note that is followed by a title where this table has its note already belongs to the next table.
            if (!region.notes.isEmpty() && !empty && nextIsTitle(i) && i > 0 && m_lines[i].plain.startsWith(u'注'))
                break;
            if (empty) {
                region.declaredEmpty = true;
                region.statement = trimmedSpan(m_lines[i].line);
            }
            i = takeNote(region, i, plain) - 1;
        }
        return i;
    }

    /** Adds the note that begins in line `i` and the lines it goes on in; the line behind them. */
    size_t takeNote(TableRegion &region, size_t i, QString note)
    {
        for (int more = 0; more < 3 && i + 1 < m_lines.size() && isContinued(note, i + 1); ++more)
            note += m_lines[++i].plain;
        region.lastLine = m_lines[i].line;
        region.notes += note;
        return i + 1;
    }

    [[nodiscard]] bool nextIsTitle(size_t i) const
    {
        int lines = 0;
        return i + 1 < m_lines.size() && !titleAt(i + 1, lines).isEmpty();
    }

    [[nodiscard]] bool isContinued(const QString &note, size_t next) const
    {
        const QString &plain = m_lines[next].plain;
        int lines = 0;
        if (soleCell(note).endsWith(u'。') || isGridTitle(next) || isNoteStart(plain) || saysEmpty(plain) || endsTables(plain) || !titleAt(next, lines).isEmpty() ||
            !tableCodeIn(plain).isEmpty())
            return false;
        static const QRegularExpression ordinal(u"^(?:[0-9]{1,2}[.、]|[一二三四五六七八九十]+、|[（(])"_s);
        if (ordinal.match(plain).hasMatch())
            return plain.front().isDigit() && note.size() > 2;
        return plain.endsWith(u'。') || m_lines[next].line == m_lines[next - 1].line + 1;
    }

    const Document &m_document;
    const bool m_hasBars; ///< only then cells of a web page can be there
    std::vector<Line> m_lines;
    mutable std::vector<std::optional<std::pair<QString, int>>> m_titles; ///< of the lines that were asked: text and lines
    TableRegions m_found;
    QString m_pendingCode; ///< of the mark above the title that comes next
    int m_pendingNote = -1;
    QString m_pendingText;
};

} // namespace

TableRegions findTableRegions(const Document &document, const TextFrames &frames)
{
    return RegionFinder(document, frames).find();
}

} // namespace tieout
