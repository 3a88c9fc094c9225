#include "store/enumids.h"

#include <QSet>
#include <QTest>
#include <string_view>
#include <utility>

using namespace tieout;

namespace {

// The compiler spells an enumerator by its name and any other value as a cast.
template <auto Value> constexpr bool isEnumerator()
{
    const std::string_view name = __PRETTY_FUNCTION__;
    return name.find("Value = (") == std::string_view::npos;
}

template <typename Enum, int... Numbers> QList<int> enumerators(std::integer_sequence<int, Numbers...>)
{
    QList<int> found;
    ((isEnumerator<static_cast<Enum>(Numbers)>() ? found.append(Numbers) : void()), ...);
    return found;
}

template <typename Enum> void check(const char *name)
{
    const QList<int> all = enumerators<Enum>(std::make_integer_sequence<int, 64>());
    QVERIFY2(all.size() > 1, name);
    QSet<QString> ids;
    for (const int number : all) {
        const auto value = static_cast<Enum>(number);
        const QString id = idOf(value);
        QVERIFY2(!id.startsWith(u'#'), qPrintable(QStringLiteral("%1 %2 has no id").arg(QLatin1String(name), id)));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        QCOMPARE(enumOf<Enum>(id), value);
    }
    // What has no id yet is kept by its number rather than lost.
    const auto unknown = static_cast<Enum>(61);
    QCOMPARE(enumOf<Enum>(idOf(unknown)), unknown);
    QCOMPARE(enumOf<Enum>(QStringLiteral("no such id")), static_cast<Enum>(all.front()));
}

} // namespace

class EnumIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEnumeratorHasItsId();
    void idsDoNotChange();
};

void EnumIdsTest::everyEnumeratorHasItsId()
{
    check<SourceKind>("SourceKind");
    check<SectionTopic>("SectionTopic");
    check<Unit>("Unit");
    check<FigureKind>("FigureKind");
    check<Measure>("Measure");
    check<ClaimKind>("ClaimKind");
    check<ClaimBase>("ClaimBase");
    check<OperandRole>("OperandRole");
    check<TableKind>("TableKind");
    check<ColumnRole>("ColumnRole");
    check<CellState>("CellState");
    check<EvidenceRole>("EvidenceRole");
}

void EnumIdsTest::idsDoNotChange()
{
    QCOMPARE(idOf(Unit::WanYuan), QStringLiteral("wan-yuan"));
    QCOMPARE(idOf(TableKind::BasicEconomic), QStringLiteral("basic-economic"));
    QCOMPARE(idOf(ColumnRole::LineNumber), QStringLiteral("line-number"));
    QCOMPARE(idOf(SectionTopic::SanGong), QStringLiteral("san-gong"));
    QCOMPARE(idOf(CellState::Unreadable), QStringLiteral("unreadable"));
}

QTEST_GUILESS_MAIN(EnumIdsTest)
#include "tst_enumids.moc"
