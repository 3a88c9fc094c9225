#pragma once

#include "parse/sentences.h"

#include <QHash>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace tieout {

/** Reads tokens left to right and binds each number inside its own clause or, where that names nothing, its sentence. */
class SentenceReader
{
public:
    SentenceReader(const Report &report, const FlowText &flow, const std::vector<Token> &tokens);
    NarrativeReading run(Progress &progress);

private:
    /** What has been said since the last comma. */
    struct Clause
    {
        qsizetype begin = 0;
        qsizetype freeFrom = 0;       ///< free text is counted from here
        int freeLetters = 0;          ///< letters no word accounts for, since the subject
        qsizetype freeBegin = -1;
        qsizetype freeEnd = -1;
        std::vector<Subject> subjects;
        qsizetype subjectEnd = -1;
        int joined = 0;               ///< how many of the last subjects "A、B和C" names together
        qsizetype joinBegin = -1;
        Measure measure = Measure::Other;
        const Token *verb = nullptr;  ///< 占, 增加, 完成预算的
        const Token *judged = nullptr; ///< 持平, 大于
        bool comparing = false;       ///< behind 比, 较, 与
        bool respectively = false;
        bool isOfPriorYear = false;
        int earlierYear = 0;          ///< named by its number, and nothing is compared with it
        bool comparesPrior = false;   ///< 比上年 is said
        bool hasNumber = false;
        bool namesBehind = false;     ///< "其中 3 万元为学费收入": the sentence does not go on with the part
        bool sharesUnit = false;      ///< the last number takes its unit from the one behind the comma: "100.00，90.00 万元"
        int numbers = 0;
        int equipment = 0;            ///< 单价50万元以上: 50
        Subject whole;
        qsizetype wholeBegin = -1;
    };
    /** What has been said since the last 。 */
    struct Sentence
    {
        Subject first;
        Subject current;
        Subject whole;                ///< X in "X支出决算中，"
        bool hasBase = false;
        ClaimBase base = ClaimBase::PriorYear;
        bool ofEarlierBudget = false; ///< the base is the budget of the year before
        bool ofEarlierChange = false; ///< "2021年收入较2020年增加": how the year before came about
        bool inReason = false;
        qsizetype reasonEnd = 0;      ///< where 主要原因是 ends
        Subject reasoned;             ///< what the reason spoke of last
        bool inUse = false;           ///< the reason is what the money pays for: 主要用于
        Measure planned = Measure::Other; ///< of whole, where that is a budget: "X预算中，"
        bool hasMain = false;         ///< 主要 is said
        bool ofPurchase = false;      ///< vehicles bought, not those there are: "安排购置车辆 2 辆，其中："
        int list = -1;
        int subjects = 0;             ///< different ones outside lists
        int parts = 0;                ///< different ones inside
        bool firstInList = false;     ///< first is a part of a list
        bool carried = false;         ///< current comes from the sentence before
        bool ambiguous = false;
    };

    /** What a bracket interrupts. */
    struct Interrupted
    {
        Clause clause;
        Subject current;
        int list = -1;
        bool isList = false;          ///< the bracket is a breakdown of the number before it
    };

    void read(size_t index);
    void enterSection(qsizetype at);
    void takeSubject(const Token &token);
    void takePath(const Token &token);
    void takeItem(const Token &token);
    void takeMeasure(const Token &token);
    void takeVerb(const Token &token);
    [[nodiscard]] Subject sideNamed(QString said);
    [[nodiscard]] QString withoutPrior(QString said) const;
    [[nodiscard]] bool namesBothSides(const Token &verb) const;
    [[nodiscard]] Subject reasonSubject(const Token &number);
    [[nodiscard]] Subject bareSide(const QString &said);
    [[nodiscard]] Subject spentSide(const Subject &told, const Token &number);
    [[nodiscard]] Subject ofSameMoney(const Subject &subject);
    [[nodiscard]] Subject budgetNamed(const Token &number);
    void takeNumber(size_t index);
    void takeThreshold(const Token &token);
    void takeYear(const Token &token);
    void takePrior();
    void takeJudgement(const Token &token);
    [[nodiscard]] bool isPassedOver(int head) const;
    void divideAllPurchases(const Subject &part);
    void openList(const Token &token, bool colon);
    void openBracket(const Token &token);
    void closeBracket(const Token &token);
    [[nodiscard]] bool dividesInBracket(size_t index) const;
    [[nodiscard]] const Token *unitBehind(size_t index) const;
    void join(const Token &token);
    [[nodiscard]] Subject jointSubject(const Token &number);
    [[nodiscard]] bool isSource(const Subject &subject) const;
    [[nodiscard]] static bool isSourceOf(const Subject &subject, const Subject &paid);
    [[nodiscard]] Subject plainName(const Token &number);
    [[nodiscard]] Subject plainPart(const Token &number);
    [[nodiscard]] Subject commonName(const Token &number);
    [[nodiscard]] Subject wholeAgain(const Token &number);
    [[nodiscard]] bool isOfMoneyTold(QStringView name, const Subject &told) const;
    [[nodiscard]] Subject partNamedBehind(const Token &number);
    [[nodiscard]] const Mention *listHead() const;
    [[nodiscard]] Subject ofReception(const Subject &subject);
    [[nodiscard]] Subject ofPurchase(const Subject &subject, qsizetype begin);
    void takeRespectively(size_t index);
    void recallSubjects(size_t index);
    [[nodiscard]] bool goesOnListing(size_t comma) const;
    [[nodiscard]] size_t numbersAhead(size_t index) const;
    void resume();
    void resumeComparison(size_t index);
    void resumeRate(size_t index);
    void resumeCount(const Token &number);
    void endClause(const Token &token);
    void endSentence(const Token &token);
    void settleHead(const Token &stop);
    [[nodiscard]] Subject titleSubject(const Token &stop) const;
    void setBase(ClaimBase base);

    [[nodiscard]] int lastAdded() const;
    [[nodiscard]] int lonePartBefore() const;
    [[nodiscard]] int lastOf(const std::vector<Subject> &subjects) const;
    [[nodiscard]] bool endsList(const Subject &subject) const;
    [[nodiscard]] bool isBareFigure(size_t index) const;
    [[nodiscard]] Subject subjectFor(const Token &number);
    [[nodiscard]] bool addsUpParts(const Token &number);
    [[nodiscard]] Subject makeSubject(const QString &conceptId, const QString &code, const QString &label);
    [[nodiscard]] QString text(qsizetype begin, qsizetype end) const;
    [[nodiscard]] TextSpan source(const Token &token) const;
    [[nodiscard]] qsizetype clauseEnd(size_t index) const;
    void countFree(size_t index);
    [[nodiscard]] bool isStray(size_t index) const;
    [[nodiscard]] qsizetype nameEnd(qsizetype at, qsizetype limit) const;
    [[nodiscard]] qsizetype nameBegin(size_t index, qsizetype at) const;
    void fillAmount(Mention &mention);
    void inherit(Mention &mention) const;
    void fillPercent(Mention &mention);
    void fillCount(Mention &mention);
    [[nodiscard]] bool isRateOfChange(const Mention &mention) const;
    [[nodiscard]] bool leadsToNumber(size_t index) const;
    [[nodiscard]] bool tellsResult(const Mention &mention) const;
    void resolveUnit(Mention &mention) const;
    void judge(size_t index);

    const Report &m_report;
    const FlowText &m_flow;
    const std::vector<Token> &m_tokens;
    NarrativeReading m_reading;
    Clause m_clause;
    std::vector<Interrupted> m_brackets;
    Sentence m_sentence;
    Subject m_head;                  ///< what the paragraph is about
    Subject m_itemSubject;           ///< the 类/款/项 above; unknown outside
    bool m_headAmbiguous = false;
    std::optional<ClaimBase> m_carriedBase; ///< what the sentence before compared with
    std::array<QString, 3> m_path;
    QString m_pathCode;
    int m_item = -1;
    int m_itemOrdinal = 0;
    int m_sentenceNumber = 0;
    int m_clauseNumber = 0;
    int m_lastTotal = -1;            ///< the last actual amount outside lists: what 其中 divides
    int m_lastPlanned = -1;          ///< the last budget or amount of the year before outside lists
    int m_yearAhead = 0;             ///< of a paragraph on a later year's budget; 0 otherwise
    int m_section = -1;
    SectionTopic m_topic = SectionTopic::Other;
    QHash<QString, int> m_subjectIds;
};

} // namespace tieout
