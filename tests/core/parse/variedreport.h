#pragma once

#include "report/table.h"

#include <QRandomGenerator>
#include <QStringList>
#include <algorithm>
#include <vector>

/** How a made report is set as text. */
struct Setting
{
    enum Style { Spaces, Tabs, RaggedTabs, Bars, CellLines, Columns };
    Style style = Spaces;
    int wrap = 0;            ///< names break behind so many characters; 0 never
    int page = 0;            ///< so many lines on a page, then its number and the header again; 0 never
    bool separators = false; ///< 1,234.00
    bool doubled = false;    ///< titles print twice, as bold text does
    bool lineNumbers = true; ///< 行次 and 栏次
    bool blankLines = false; ///< behind each line
    bool inYuan = false;
    int wide = 1;            ///< columns that a CJK character takes in Columns
};

/** A table as it was made: what the extraction must give back. */
struct MadeTable
{
    QString title;
    tieout::TableKind kind = tieout::TableKind::Other;
    std::vector<QStringList> header; ///< its levels, one string for each column
    std::vector<QStringList> rows;
    QString statement;               ///< an empty table's
};

/** Makes the tables of a department of nowhere by a seed, every sum right, and sets them as text. */
class VariedReport
{
public:
    VariedReport(quint32 seed, const Setting &setting) : m_random(seed), m_setting(setting)
    {
        makeTree();
        makeIncome();
        makeExpenditure();
        makeGeneral();
        makeBalance();
        makeSanGong();
        m_tables.push_back({QStringLiteral("国有资本经营预算财政拨款支出决算表"), tieout::TableKind::Capital, {}, {},
                            QStringLiteral("本部门2023年度没有国有资本经营预算财政拨款支出，故本表无数据。")});
    }

    [[nodiscard]] const std::vector<MadeTable> &tables() const { return m_tables; }

    [[nodiscard]] QString text() const
    {
        QStringList out{QStringLiteral("云岭区城乡规划局2023年度部门决算"), QStringLiteral("第二部分 2023年度部门决算表")};
        int mark = 0;
        for (const MadeTable &table : m_tables) {
            out += m_setting.doubled ? table.title + table.title : table.title;
            out += QStringLiteral("公开%1表").arg(++mark, 2, 10, QLatin1Char('0'));
            out += QStringLiteral("部门：云岭区城乡规划局 金额单位：") + (m_setting.inYuan ? QStringLiteral("元") : QStringLiteral("万元"));
            out += table.statement.isEmpty() ? linesOf(table) : QStringList{table.statement};
        }
        out += QStringLiteral("第三部分 2023年度部门决算情况说明");
        out += QStringLiteral("一、收入支出决算总体情况说明");
        out += QStringLiteral("2023年度收、支情况见上表。");
        return out.join(m_setting.blankLines ? QStringLiteral("\n\n") : QStringLiteral("\n")) + QLatin1Char('\n');
    }

private:
    struct Item
    {
        QString code, name;
        std::vector<qint64> cents; ///< basic, project
    };

    qint64 amount() { return m_random.bounded(100, 9000000); }

    void makeTree()
    {
        const std::vector<std::pair<QString, QString>> leaves{{QStringLiteral("2080501"), QStringLiteral("行政单位离退休")},
            {QStringLiteral("2080505"), QStringLiteral("机关事业单位基本养老保险缴费支出")}, {QStringLiteral("2101101"), QStringLiteral("行政单位医疗")},
            {QStringLiteral("2120101"), QStringLiteral("行政运行")}, {QStringLiteral("2120102"), QStringLiteral("一般行政管理事务")},
            {QStringLiteral("2120201"), QStringLiteral("城乡社区规划与管理")}, {QStringLiteral("2210201"), QStringLiteral("住房公积金")}};
        const QStringList parents{QStringLiteral("208 社会保障和就业支出"), QStringLiteral("20805 行政事业单位养老支出"), QStringLiteral("210 卫生健康支出"),
            QStringLiteral("21011 行政事业单位医疗"), QStringLiteral("212 城乡社区支出"), QStringLiteral("21201 城乡社区管理事务"),
            QStringLiteral("21202 城乡社区规划与管理"), QStringLiteral("221 住房保障支出"), QStringLiteral("22102 住房改革支出")};
        for (const auto &[code, name] : leaves)
            m_items.push_back({code, name, {m_random.bounded(4) ? amount() : 0, m_random.bounded(3) ? amount() : 0}});
        for (const QString &parent : parents) {
            Item item{parent.section(QLatin1Char(' '), 0, 0), parent.section(QLatin1Char(' '), 1), {0, 0}};
            for (size_t i = 0; i < leaves.size(); ++i)
                for (size_t k = 0; k < 2 && m_items[i].code.startsWith(item.code); ++k)
                    item.cents[k] += m_items[i].cents[k];
            m_items.push_back(item);
        }
        std::sort(m_items.begin(), m_items.end(), [](const Item &a, const Item &b) { return a.code < b.code; });
        m_total = {{}, QStringLiteral("合计"), {0, 0}};
        for (const Item &item : m_items)
            for (size_t k = 0; k < 2 && item.code.size() == 3; ++k)
                m_total.cents[k] += item.cents[k];
    }

    /** "" for nothing, as forms leave it, where `blank` is set; else 0.00. */
    [[nodiscard]] QString number(qint64 cents, bool blank = false) const
    {
        if (cents == 0 && blank)
            return {};
        QString whole = QString::number(cents / 100);
        for (qsizetype i = whole.size() - 3; m_setting.separators && i > 0; i -= 3)
            whole.insert(i, QLatin1Char(','));
        return whole + QStringLiteral(".%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
    }

    template<typename Cells> void addCoded(MadeTable table, Cells cells)
    {
        for (size_t i = 0; i <= m_items.size(); ++i) {
            const Item &item = i == 0 ? m_total : m_items[i - 1];
            table.rows.push_back(QStringList{item.code, item.name} + cells(item));
        }
        m_tables.push_back(std::move(table));
    }

    static QStringList numbered(qsizetype columns)
    {
        QStringList out{QStringLiteral("栏次"), {}};
        for (qsizetype i = 2; i < columns; ++i)
            out += QString::number(i - 1);
        return out;
    }

    std::vector<QStringList> headerOf(const QStringList &names) const
    {
        return m_setting.lineNumbers ? std::vector<QStringList>{names, numbered(names.size())} : std::vector<QStringList>{names};
    }

    void makeIncome()
    {
        const QStringList names{QStringLiteral("科目编码"), QStringLiteral("科目名称"), QStringLiteral("本年收入合计"), QStringLiteral("财政拨款收入"),
            QStringLiteral("上级补助收入"), QStringLiteral("事业收入"), QStringLiteral("经营收入"), QStringLiteral("附属单位上缴收入"), QStringLiteral("其他收入")};
        addCoded({QStringLiteral("收入决算表"), tieout::TableKind::Income, headerOf(names), {}, {}}, [this](const Item &item) {
            const qint64 all = item.cents[0] + item.cents[1];
            return QStringList{number(all), number(all), number(0), number(0), number(0), number(0), number(0)};
        });
    }

    void makeExpenditure()
    {
        const QStringList names{QStringLiteral("科目编码"), QStringLiteral("科目名称"), QStringLiteral("本年支出合计"), QStringLiteral("基本支出"),
            QStringLiteral("项目支出"), QStringLiteral("上缴上级支出"), QStringLiteral("经营支出"), QStringLiteral("对附属单位补助支出")};
        addCoded({QStringLiteral("支出决算表"), tieout::TableKind::Expenditure, headerOf(names), {}, {}}, [this](const Item &item) {
            return QStringList{number(item.cents[0] + item.cents[1]), number(item.cents[0]), number(item.cents[1]), number(0), number(0), number(0)};
        });
    }

    void makeGeneral()
    {
        const QStringList names{QStringLiteral("科目编码"), QStringLiteral("科目名称"), QStringLiteral("本年支出合计"), QStringLiteral("基本支出"), QStringLiteral("项目支出")};
        addCoded({QStringLiteral("一般公共预算财政拨款支出决算表"), tieout::TableKind::General, headerOf(names), {}, {}}, [this](const Item &item) {
            return QStringList{number(item.cents[0] + item.cents[1]), number(item.cents[0], true), number(item.cents[1], true)};
        });
    }

    void makeBalance()
    {
        const QString all = number(m_total.cents[0] + m_total.cents[1]);
        const QStringList income{QStringLiteral("一、一般公共预算财政拨款收入"), QStringLiteral("二、政府性基金预算财政拨款收入"), QStringLiteral("三、上级补助收入"), QStringLiteral("四、其他收入")};
        const QStringList spent{QStringLiteral("一、一般公共服务支出"), QStringLiteral("二、社会保障和就业支出"), QStringLiteral("三、卫生健康支出"), QStringLiteral("四、城乡社区支出"), QStringLiteral("五、住房保障支出")};
        const QStringList codes{QString(), QStringLiteral("208"), QStringLiteral("210"), QStringLiteral("212"), QStringLiteral("221")};
        MadeTable table{QStringLiteral("收入支出决算总表"), tieout::TableKind::Balance, {}, {}, {}};
        const auto side = [&](const QString &name, int line, const QString &value) {
            QStringList cells{name, value};
            if (m_setting.lineNumbers)
                cells.insert(1, QString::number(line));
            return cells;
        };
        const auto names = [&](const QString &name) {
            QStringList cells{name, QStringLiteral("决算数")};
            if (m_setting.lineNumbers)
                cells.insert(1, QStringLiteral("行次"));
            return cells;
        };
        QStringList top = names(QStringLiteral("收入"));
        std::fill(top.begin() + 1, top.end(), QString());
        QStringList right = names(QStringLiteral("支出"));
        std::fill(right.begin() + 1, right.end(), QString());
        table.header = {top + right, names(QStringLiteral("项目")) + names(QStringLiteral("项目"))};
        for (qsizetype i = 0; i < spent.size(); ++i) {
            const auto item = std::find_if(m_items.begin(), m_items.end(), [&](const Item &one) { return one.code == codes[i]; });
            const qint64 cents = item == m_items.end() ? 0 : item->cents[0] + item->cents[1];
            const QString name = i < income.size() ? income[i] : QString();
            table.rows.push_back(side(name, static_cast<int>(i) + 1, i == 0 ? all : name.isEmpty() ? QString() : number(0)) + side(spent[i], static_cast<int>(i) + 9, number(cents)));
        }
        table.rows.push_back(side(QStringLiteral("本年收入合计"), 6, all) + side(QStringLiteral("本年支出合计"), 14, all));
        table.rows.push_back(side(QStringLiteral("年初结转和结余"), 7, number(0)) + side(QStringLiteral("年末结转和结余"), 15, number(0)));
        table.rows.push_back(side(QStringLiteral("总计"), 8, all) + side(QStringLiteral("总计"), 16, all));
        m_tables.push_back(std::move(table));
    }

    void makeSanGong()
    {
        MadeTable table{QStringLiteral("财政拨款“三公”经费支出决算表"), tieout::TableKind::SanGong, {}, {}, {}};
        const QStringList part{QStringLiteral("合计"), QStringLiteral("因公出国（境）费"), QStringLiteral("公务用车购置及运行维护费"), QString(), QString(), QStringLiteral("公务接待费")};
        const QStringList below{QString(), QString(), QStringLiteral("小计"), QStringLiteral("公务用车购置费"), QStringLiteral("公务用车运行维护费"), QString()};
        table.header = {{QStringLiteral("预算数"), {}, {}, {}, {}, {}, QStringLiteral("决算数"), {}, {}, {}, {}, {}}, part + part, below + below};
        QStringList row;
        for (int half = 0; half < 2; ++half) {
            const qint64 abroad = 0, bought = amount(), running = amount(), meals = amount();
            for (const qint64 cents : {abroad + bought + running + meals, abroad, bought + running, bought, running, meals})
                row += number(cents);
        }
        table.rows = {row};
        m_tables.push_back(std::move(table));
    }

    [[nodiscard]] QStringList wrapped(const QString &name) const
    {
        QStringList out;
        const bool number = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
        for (qsizetype i = 0; m_setting.wrap > 0 && !number && i < name.size(); i += m_setting.wrap)
            out += name.mid(i, m_setting.wrap);
        return out.isEmpty() ? QStringList{name} : out;
    }

    [[nodiscard]] qsizetype widthOf(const QString &text) const
    {
        const auto cjk = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x1100; });
        return text.size() + cjk * (m_setting.wide - 1);
    }

    [[nodiscard]] QStringList columnsSet(const std::vector<QStringList> &rows) const
    {
        std::vector<qsizetype> widths;
        for (const QStringList &row : rows)
            for (size_t c = 0; c < static_cast<size_t>(row.size()); ++c) {
                widths.resize(std::max(widths.size(), c + 1), 0);
                widths[c] = std::max(widths[c], widthOf(row[static_cast<qsizetype>(c)]));
            }
        QStringList out;
        for (const QStringList &row : rows) {
            QString line;
            qsizetype at = 0;
            for (size_t c = 0; c < static_cast<size_t>(row.size()); ++c) {
                if (!row[static_cast<qsizetype>(c)].isEmpty())
                    line += QString(at - widthOf(line), QLatin1Char(' ')) + row[static_cast<qsizetype>(c)];
                at += widths[c] + 4;
            }
            out += line;
        }
        return out;
    }

    /** A row in the order of a page's text: what a cell wraps to stands on lines of its own. */
    [[nodiscard]] QStringList spaced(const QStringList &row) const
    {
        QString line;
        QStringList out;
        for (const QString &cell : row) {
            const QStringList parts = wrapped(cell);
            line += parts.front();
            for (const QString &part : parts.mid(1)) {
                out += line;
                line = part;
            }
            line += QLatin1Char(' ');
        }
        return out << line;
    }

    [[nodiscard]] QStringList rowLines(const QStringList &row) const
    {
        QStringList cells = row;
        switch (m_setting.style) {
        case Setting::RaggedTabs:
            while (cells.size() > 1 && cells.back().isEmpty())
                cells.removeLast();
            return {cells.join(QLatin1Char('\t'))};
        case Setting::Tabs: return {cells.join(QLatin1Char('\t'))};
        case Setting::Bars: return {QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |")};
        case Setting::CellLines: cells.removeAll(QString()); return cells;
        default: return spaced(row);
        }
    }

    [[nodiscard]] QStringList linesOf(const MadeTable &table) const
    {
        std::vector<QStringList> all = table.header;
        all.insert(all.end(), table.rows.begin(), table.rows.end());
        if (m_setting.style == Setting::Columns)
            return columnsSet(all);
        QStringList head, out;
        for (const QStringList &level : table.header)
            head += rowLines(level);
        if (m_setting.style == Setting::Bars)
            head.insert(1, QStringLiteral("|---|---|---|"));
        out = head;
        int lines = 0, page = 3;
        for (const QStringList &row : table.rows) {
            const QStringList more = rowLines(row);
            lines += static_cast<int>(more.size());
            if (m_setting.page > 0 && lines > m_setting.page) {
                out += QStringLiteral("- %1 -").arg(++page);
                out += head;
                lines = 0;
            }
            out += more;
        }
        return out;
    }

    QRandomGenerator m_random;
    Setting m_setting;
    std::vector<Item> m_items; ///< the tree in the order of its codes
    Item m_total;
    std::vector<MadeTable> m_tables;
};
