#include "parse/sentencetokens.h"

#include "base/words.h"
#include "parse/conceptlexicon.h"
#include "parse/sentencepaths.h"
#include "parse/sentencewords.h"
#include "parse/subjectcodes.h"

#include <QHash>
#include <algorithm>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

/** Names of codes that stand without a level: 卫生健康支出 1449.92 万元, 工资福利支出 95.36 万元. */
class CodeNames
{
public:
    explicit CodeNames(Classification classification)
    {
        const bool function = classification == Classification::Function;
        for (const SubjectCode &row : subjectCodes(classification)) {
            if (function && row.code.size() > 3)
                continue;
            add(row.name, row.code);
            for (const SubjectAlias &alias : subjectAliases(classification, row.code))
                add(alias.name, row.code);
        }
        for (auto &names : m_names)
            std::stable_sort(names.begin(), names.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    }

    /** Length and code of the longest name at `at`; length 0 when there is none. */
    [[nodiscard]] std::pair<qsizetype, QString> match(QStringView text, qsizetype at) const
    {
        const auto it = m_names.constFind(text[at].unicode());
        if (it != m_names.constEnd())
            for (const auto &[name, code] : *it)
                if (text.mid(at).startsWith(name))
                    return {name.size(), code};
        return {0, {}};
    }

private:
    void add(const QString &name, const QString &code) { m_names[name.front().unicode()].emplace_back(name, code); }

    QHash<char16_t, std::vector<std::pair<QString, QString>>> m_names;
};

/** Names of 款 and 项 that open a clause and lead to an amount: "行政运行支出决算为 441.72 万元". */
class ItemNames
{
public:
    ItemNames()
    {
        for (const SubjectCode &row : subjectCodes(Classification::Function))
            if (row.code.size() > 3 && row.name.size() >= fewest)
                m_codes[row.name] << row.code;
        for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it)
            m_longest = std::max(m_longest, it.key().size());
    }

    /** Length and code of the name at `at`; the code is empty where several items are named so. */
    [[nodiscard]] std::pair<qsizetype, QString> match(QStringView text, qsizetype at) const
    {
        for (qsizetype length = std::min(m_longest, text.size() - at); length >= fewest; --length) {
            if (!leadsToNumber(text, at + length))
                continue;
            const auto it = m_codes.constFind(text.mid(at, length).toString());
            if (it != m_codes.cend())
                return {length + (text.mid(at + length).startsWith(u"支出") ? 2 : 0), it->size() == 1 ? it->front() : QString()};
        }
        return {0, {}};
    }

private:
    static bool leadsToNumber(QStringView text, qsizetype at)
    {
        constexpr qsizetype reach = 14;
        for (qsizetype i = at; i < std::min(at + reach, text.size()); ++i)
            if (text[i].isDigit())
                return isOneOf(text[i - 1], u"支出数决算年初预为：共计 ") || i == at;
            else if (!isOneOf(text[i], u"支出数决算年初预为：共计 "))
                return false;
        return false;
    }

    static constexpr qsizetype fewest = 4;
    QHash<QString, QStringList> m_codes;
    qsizetype m_longest = 0;
};

bool namesFunctions(SectionTopic topic)
{
    return topic == SectionTopic::General || topic == SectionTopic::Fund || topic == SectionTopic::Capital;
}

/** Topics that tell all spending, and may tell it by its classes: 教育支出 425.00 万元，占总支出的 92.92%. A passage has none. */
bool listsClasses(SectionTopic topic)
{
    return topic == SectionTopic::Balance || topic == SectionTopic::Expenditure || topic == SectionTopic::Other;
}

const CodeNames *codeNamesIn(SectionTopic topic)
{
    static const CodeNames function(Classification::Function);
    static const CodeNames economic(Classification::Economic);
    if (topic == SectionTopic::Basic)
        return &economic;
    return namesFunctions(topic) || listsClasses(topic) ? &function : nullptr;
}

/** "2130201行政运行900.00万元": length and code of the name at `at` that its code stands before; length 0 when there is none. */
std::pair<qsizetype, QString> nameBehindCode(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && at - begin < 8 && isOneOf(text[begin - 1], u"0123456789"))
        --begin;
    const QString code = text.mid(begin, at - begin).toString();
    const auto row = code.size() == 5 || code.size() == 7 ? subjectCode(Classification::Function, code) : std::nullopt;
    return row && text.mid(at).startsWith(row->name) ? std::pair{row->name.size(), code} : std::pair<qsizetype, QString>{0, {}};
}

TokenKind punctuation(QChar c)
{
    switch (c.unicode()) {
    case u'，': case u',': return TokenKind::Comma;
    case u'；': case u';': return TokenKind::Semicolon;
    case u'。': case u'！': case u'？': case u'\n': return TokenKind::Stop;
    case u'、': return TokenKind::Enumeration;
    case u'：': case u':': return TokenKind::Colon;
    case u'（': case u'(': return TokenKind::Open;
    case u'）': case u')': return TokenKind::Close;
    default: return TokenKind::Filler;
    }
}

class Tokenizer
{
public:
    Tokenizer(const Report &report, const FlowText &flow) : m_report(report), m_flow(flow), m_paths(pathTokens(flow)) {}

    std::vector<Token> run()
    {
        const QStringView text = m_flow.text;
        for (qsizetype i = 0; i < text.size();) {
            enterSection(i);
            i = next(text, i);
        }
        return std::move(m_tokens);
    }

private:
    /** Topics change at headings only: one pointer runs along the sections. */
    void enterSection(qsizetype at)
    {
        const qsizetype source = m_flow.origin[static_cast<size_t>(at)];
        while (m_section < m_report.sections.size() && m_report.sections[m_section].heading.begin <= source)
            m_topic = m_report.sections[m_section++].topic;
    }

    qsizetype add(Token token)
    {
        m_tokens.push_back(std::move(token));
        return m_tokens.back().end;
    }

    qsizetype next(QStringView text, qsizetype at)
    {
        while (m_path < m_paths.size() && m_paths[m_path].begin < at)
            ++m_path;
        if (m_path < m_paths.size() && m_paths[m_path].begin == at)
            return add(m_paths[m_path]);
        const QChar c = text[at];
        const TokenKind mark = punctuation(c);
        const bool bracket = mark == TokenKind::Open;
        if (c.isDigit() || bracket || (c.unicode() >= u'①' && c.unicode() <= u'⑳') || c == u'-' || c == u'－')
            if (const qsizetype end = numeral(text, at); end > at)
                return end;
        if (mark != TokenKind::Filler)
            return add({mark, at, at + 1, {}, {}, 0, 0, {}});
        return word(text, at);
    }

    qsizetype numeral(QStringView text, qsizetype at)
    {
        const Numeral found = numeralAt(text, at, m_flow.isLineStart(at));
        if (found.end == at)
            return at;
        Token token;
        token.begin = found.begin;
        token.end = found.end;
        token.number = found.number;
        token.number.span = {found.digitsBegin, found.digitsEnd};
        token.value = found.number.value < 1000000 ? static_cast<int>(found.number.value.toDouble()) : 0;
        switch (found.kind) {
        case NumeralKind::Figure: token.kind = TokenKind::Number; break;
        case NumeralKind::Threshold: token.kind = TokenKind::Threshold; break;
        case NumeralKind::Year: token.kind = TokenKind::Year; break;
        case NumeralKind::Item: token.kind = TokenKind::Item; break;
        case NumeralKind::Other: token.kind = TokenKind::Filler; break;
        }
        return add(token);
    }

    /** The name of a code at `at`: of a class anywhere, of a 款 or 项 where a clause begins. */
    [[nodiscard]] std::pair<qsizetype, QString> codeName(QStringView text, qsizetype at) const
    {
        static const ItemNames items;
        const CodeNames *names = codeNamesIn(m_topic);
        std::pair<qsizetype, QString> found = names ? names->match(text, at) : std::pair<qsizetype, QString>{0, {}};
        if (found.first > 0 && listsClasses(m_topic) && text[at] == u'其')
            found = {0, {}}; // 其他支出 beside 基本支出 and 项目支出 is what is left of these
        const bool begins = at == 0 || isOneOf(text[at - 1], u"\n。；：")
            || (!m_tokens.empty() && m_tokens.back().kind == TokenKind::Item && m_tokens.back().end == at);
        if (found.first > 0 || !namesFunctions(m_topic))
            return found;
        return begins ? items.match(text, at) : isOneOf(text[at > 0 ? at - 1 : 0], u"0123456789") ? nameBehindCode(text, at) : found;
    }

    qsizetype word(QStringView text, qsizetype at)
    {
        if (text[at].unicode() < 0x80)
            return at + 1;
        const SentenceWord word = sentenceWord(text, at);
        const ConceptLexicon::Match subject = ConceptLexicon::instance().match(text, at, m_topic);
        const auto [length, code] = codeName(text, at);
        Token token;
        token.begin = at;
        if (length > subject.length && length > word.length) {
            token.kind = TokenKind::Subject;
            token.end = at + length;
            token.code = code;
            token.conceptId = code.startsWith(u'3') ? u"economic"_s : u"function"_s;
        } else if (subject.length >= word.length && subject.length > 0) {
            token.kind = TokenKind::Subject;
            token.end = at + subject.length;
            token.conceptId = subject.conceptId;
        } else if (word.length > 0) {
            token.kind = word.kind;
            token.end = at + word.length;
        } else {
            return at + 1;
        }
        // A path's name may not be cut into by a word that ends inside it.
        if (m_path < m_paths.size() && token.end > m_paths[m_path].begin && token.begin < m_paths[m_path].begin)
            return at + 1;
        return add(token);
    }

    const Report &m_report;
    const FlowText &m_flow;
    std::vector<Token> m_paths;
    std::vector<Token> m_tokens;
    size_t m_path = 0;
    size_t m_section = 0;
    SectionTopic m_topic = SectionTopic::Other;
};

} // namespace

std::vector<Token> tokensOf(const Report &report, const FlowText &flow)
{
    return Tokenizer(report, flow).run();
}

} // namespace tieout
