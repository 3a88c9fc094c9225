#include "core/case/fixture.h"
#include "core/store/samplereport.h"
#include "store/migrations.h"
#include "store/store.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace tieout;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/** A connection of another program, for what the store itself never does. */
class Outsider
{
public:
    explicit Outsider(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outsider")))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~Outsider()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("outsider"));
    }
    bool run(const QString &sql)
    {
        QSqlQuery query(m_database);
        const bool done = query.exec(sql);
        m_error = query.lastError().databaseText();
        m_value = done && query.next() ? query.value(0).toString() : QString();
        return done;
    }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString value() const { return m_value; }

private:
    QSqlDatabase m_database;
    QString m_error, m_value;
};

NewReport newReport(const Report &report, const CheckResult &result, const QByteArray &bytes)
{
    return {report.document->name, bytes, report.document->sha256, report, result, {}, {}};
}

QString errorOf(const QString &path)
{
    const auto store = Store::open(path);
    return store ? QString() : store.error().text();
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newCaseIsAStrictSqliteFile();
    void badFileIsRefused_data();
    void badFileIsRefused();
    void otherDatabaseIsRefusedAndUntouched();
    void newerCaseIsRefusedAndUntouched();
    void newerCaseInTheLogIsRefused();
    void writeProtectedCaseIsRefused();
    void createNeedsAFolderAndAFreeName();
    void fullDiskLeavesTheCaseWhole();
    void busyCaseIsSaid();
    void damagedCaseIsSaid();
    void logCannotBeRewritten();
    void tamperingWithTheLogShows_data();
    void tamperingWithTheLogShows();
    void olderCaseOpensUnchanged();

private:
    QTemporaryDir m_dir;
    QString m_path;
    int m_count = 0;
};

void DatabaseTest::init()
{
    m_path = m_dir.filePath(QStringLiteral("案件%1.tieout").arg(++m_count));
}

void DatabaseTest::newCaseIsAStrictSqliteFile()
{
    QVERIFY(Store::create(m_path));
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files), QStringList{QFileInfo(m_path).fileName()});
    Outsider outsider(m_path);
    QVERIFY(outsider.run(QStringLiteral("PRAGMA application_id")));
    QCOMPARE(outsider.value().toInt(), caseApplicationId());
    QVERIFY(outsider.run(QStringLiteral("PRAGMA user_version")));
    QCOMPARE(outsider.value().toInt(), schemaVersion());
    QVERIFY(schemaVersion() >= 1);
    QVERIFY(outsider.run(QStringLiteral("PRAGMA journal_mode")));
    QCOMPARE(outsider.value(), QStringLiteral("wal"));
    QVERIFY(outsider.run(QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                                        "AND name NOT LIKE 'sqlite%'")));
    QCOMPARE(outsider.value(), QStringLiteral("0"));
    QVERIFY(outsider.run(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '% REAL%'")));
    QCOMPARE(outsider.value(), QStringLiteral("0"));
}

void DatabaseTest::badFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("not a case file");
    QTest::newRow("text") << QByteArray("青禾县民政局2023年度部门决算\n").repeated(20) << QStringLiteral("not a case file");
    QTest::newRow("short") << QByteArray("SQLite format 3") << QStringLiteral("not a case file");
    QTest::newRow("only a header") << QByteArray("SQLite format 3", 16) + QByteArray(84, '\0') << QStringLiteral("not a case file");
}

void DatabaseTest::badFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    write(m_path, bytes);
    const QString error = errorOf(m_path);
    QVERIFY2(error.contains(reason) && error.contains(m_path), qPrintable(error));
    QCOMPARE(contents(m_path), bytes);
    QVERIFY(errorOf(m_dir.path()).contains(QStringLiteral("is a folder")));
    QVERIFY(errorOf(m_dir.filePath(QStringLiteral("none.tieout"))).contains(QStringLiteral("does not exist")));
}

void DatabaseTest::otherDatabaseIsRefusedAndUntouched()
{
    {
        Outsider outsider(m_path);
        QVERIFY(outsider.run(QStringLiteral("CREATE TABLE report (id INTEGER)")));
    }
    const QByteArray before = contents(m_path);
    QVERIFY(errorOf(m_path).contains(QStringLiteral("not a case file")));
    QCOMPARE(contents(m_path), before);
}

void DatabaseTest::newerCaseIsRefusedAndUntouched()
{
    QVERIFY(Store::create(m_path));
    {
        Outsider outsider(m_path);
        QVERIFY(outsider.run(QStringLiteral("PRAGMA user_version = 9999")));
    }
    const QByteArray before = contents(m_path);
    const QString error = errorOf(m_path);
    QVERIFY2(error.contains(QStringLiteral("newer Tieout (format 9999")), qPrintable(error));
    QCOMPARE(contents(m_path), before);
}

void DatabaseTest::newerCaseInTheLogIsRefused()
{
    QVERIFY(Store::create(m_path));
    Outsider outsider(m_path); // stays open, so its change stays in the write-ahead log
    QVERIFY(outsider.run(QStringLiteral("PRAGMA user_version = 9999")));
    const QByteArray before = contents(m_path);
    QVERIFY(errorOf(m_path).contains(QStringLiteral("newer Tieout")));
    QCOMPARE(contents(m_path), before);
}

void DatabaseTest::writeProtectedCaseIsRefused()
{
    QVERIFY(Store::create(m_path));
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    QFile::setPermissions(m_dir.path(), QFileDevice::Permissions(0x7555));
    const bool root = geteuid() == 0; // whom permissions do not stop
    if (root)
        QCOMPARE(seteuid(65534), 0);
    const QString error = errorOf(m_path);
    if (root)
        QCOMPARE(seteuid(0), 0);
    QVERIFY2(error.contains(QStringLiteral("write-protected")) && error.contains(m_path), qPrintable(error));
}

void DatabaseTest::createNeedsAFolderAndAFreeName()
{
    const auto homeless = Store::create(m_dir.filePath(QStringLiteral("none/a.tieout")));
    QVERIFY(!homeless && homeless.error().text().contains(QStringLiteral("folder does not exist")));
    write(m_path, "mine");
    const auto taken = Store::create(m_path);
    QVERIFY(!taken && taken.error().text().contains(QStringLiteral("exists already")));
    QCOMPARE(contents(m_path), QByteArray("mine"));
}

void DatabaseTest::fullDiskLeavesTheCaseWhole()
{
    auto store = Store::create(m_path);
    QVERIFY(store);
    QVERIFY((*store)->add(newReport(*sampleReport(), sampleResult(), QByteArray(300000, 'x'))));
    {
        FullDisk full(400000);
        const auto added = (*store)->add(newReport(*sampleReport(QByteArray(64, 'b')), {}, QByteArray(900000, 'y')));
        QVERIFY(!added);
        QVERIFY2(added.error().text().contains(m_path), qPrintable(added.error().text()));
        QCOMPARE((*store)->entries()->size(), size_t{1});
    }
    // The same connection goes on once there is room again.
    QVERIFY((*store)->add(newReport(*sampleReport(QByteArray(64, 'b')), {}, QByteArray(900000, 'y'))));
    store = Store::open(m_path);
    QCOMPARE((*store)->entries()->size(), size_t{2});
    QCOMPARE((*store)->sourceBytes(1)->size(), 300000);
    Outsider outsider(m_path);
    QVERIFY(outsider.run(QStringLiteral("PRAGMA integrity_check")));
    QCOMPARE(outsider.value(), QStringLiteral("ok"));
}

void DatabaseTest::busyCaseIsSaid()
{
    auto store = Store::create(m_path);
    QVERIFY(store);
    Outsider outsider(m_path);
    QVERIFY(outsider.run(QStringLiteral("BEGIN IMMEDIATE")));
    const auto status = (*store)->removeAnnotation(1, 1, {});
    QVERIFY(!status && status.error().text().contains(QStringLiteral("in use by another program")));
    QVERIFY((*store)->entries()); // reading goes on
}

void DatabaseTest::damagedCaseIsSaid()
{
    {
        auto store = Store::create(m_path);
        QVERIFY((*store)->add(newReport(*sampleReport(), sampleResult(), QByteArray(300000, 'x'))));
    }
    QByteArray bytes = contents(m_path);
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    write(m_path, bytes);
    auto store = Store::open(m_path);
    const QString error = !store ? store.error().text() : (*store)->entries() ? QString() : (*store)->entries().error().text();
    QVERIFY2(error.contains(QStringLiteral("damaged")) && error.contains(m_path), qPrintable(error));
}

void DatabaseTest::logCannotBeRewritten()
{
    {
        auto store = Store::create(m_path);
        QVERIFY((*store)->add(newReport(*sampleReport(), {}, "x")));
    }
    Outsider outsider(m_path);
    QVERIFY(!outsider.run(QStringLiteral("DELETE FROM event")));
    QVERIFY(outsider.error().contains(QStringLiteral("append-only")));
    QVERIFY(!outsider.run(QStringLiteral("UPDATE event SET author = 'x'")));
    QVERIFY(outsider.run(QStringLiteral("SELECT count(*) FROM event")));
    QCOMPARE(outsider.value(), QStringLiteral("1"));
}

void DatabaseTest::tamperingWithTheLogShows_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("nothing") << QStringLiteral("SELECT 1") << qint64{0};
    QTest::newRow("author") << QStringLiteral("UPDATE event SET author = '乙' WHERE id = 2") << qint64{2};
    QTest::newRow("time") << QStringLiteral("UPDATE event SET time = '2020-01-01T00:00:00.000Z' WHERE id = 3") << qint64{3};
    QTest::newRow("detail and hash") << QStringLiteral("UPDATE event SET detail = '', hash = (SELECT hash FROM event WHERE id = 1) WHERE id = 1") << qint64{1};
    QTest::newRow("hash taken away") << QStringLiteral("UPDATE event SET hash = '' WHERE id = 3") << qint64{3};
    QTest::newRow("first gone") << QStringLiteral("DELETE FROM event WHERE id = 1") << qint64{1};
    QTest::newRow("one gone") << QStringLiteral("DELETE FROM event WHERE id = 2") << qint64{2};
    QTest::newRow("last gone") << QStringLiteral("DELETE FROM event WHERE id = 4") << qint64{4};
}

void DatabaseTest::tamperingWithTheLogShows()
{
    QFETCH(QString, tampering);
    QFETCH(qint64, broken);
    auto store = Store::create(m_path);
    QVERIFY((*store)->add(newReport(*sampleReport(), {}, "x")));
    for (const char *key : {"a|1|1", "b|1|1", "c|1|1"})
        QVERIFY((*store)->setDecisions(1, {{QString::fromLatin1(key), {Verdict::Confirmed, {}, QStringLiteral("注"), {}, {}}}}, QStringLiteral("甲")));
    const LogCheck before = *(*store)->checkLog();
    QVERIFY(before.isWhole());
    QCOMPARE(before.events, qint64{4});
    QCOMPARE(before.chainedFrom, qint64{1});
    QCOMPARE(before.head.size(), qsizetype{64});
    Outsider outsider(m_path);
    QVERIFY(outsider.run(QStringLiteral("DROP TRIGGER event_is_not_changed")));
    QVERIFY(outsider.run(QStringLiteral("DROP TRIGGER event_is_not_removed")));
    QVERIFY2(outsider.run(tampering), qPrintable(outsider.error()));
    const LogCheck after = *(*store)->checkLog();
    QCOMPARE(after.firstBroken, broken);
    QCOMPARE(after.isWhole(), broken == 0);
}

/** A case as the first version of the schema made it, with a report, a decision, a note and a log. */
void makeFirstVersion(const QString &path)
{
    Outsider outsider(path);
    QFile sql(QStringLiteral(TIEOUT_SOURCE_DIR "/resources/schema/0001_case.sql"));
    QVERIFY(sql.open(QIODevice::ReadOnly));
    QString schema = QString::fromUtf8(sql.readAll());
    schema.remove(QRegularExpression(QStringLiteral("^--.*\n"), QRegularExpression::MultilineOption));
    QStringList statements = schema.split(QStringLiteral("\n\n"));
    const QString time = QStringLiteral("2024-05-06T07:08:09.123Z");
    statements << QStringLiteral("INSERT INTO report VALUES (1, 'a.txt', '%1', 'text', 'UTF-8', 1, '青禾县民政局', 0, 0, '', 2023, 0, 0, "
                                 "'yuan', 'yuan', NULL, 0, 0, '%2')").arg(QString(64, u'a'), time)
               << QStringLiteral("INSERT INTO decision VALUES (1, 'narrative.share|35.00|1', 'dismissed', '口径不同', '', '甲', '%1')").arg(time)
               << QStringLiteral("INSERT INTO annotation VALUES (1, 1, 3, 9, '核对', '甲', '%1')").arg(time)
               << QStringLiteral("INSERT INTO event VALUES (1, '%1', '', 'import', 1, 'a', '{}')").arg(time)
               << QStringLiteral("INSERT INTO event VALUES (2, '%1', '甲', 'decide', 1, 'k', '{}')").arg(time)
               << QStringLiteral("PRAGMA application_id = %1").arg(caseApplicationId()) << QStringLiteral("PRAGMA user_version = 1");
    for (const QString &statement : statements)
        QVERIFY2(statement.trimmed().isEmpty() || outsider.run(statement), qPrintable(statement + outsider.error()));
}

void DatabaseTest::olderCaseOpensUnchanged()
{
    makeFirstVersion(m_path);
    auto store = Store::open(m_path);
    QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
    QCOMPARE((*store)->entries()->size(), size_t{1});
    const QDateTime time = QDateTime::fromString(QStringLiteral("2024-05-06T07:08:09.123Z"), Qt::ISODateWithMs);
    const Decision decision{Verdict::Dismissed, QStringLiteral("口径不同"), {}, QStringLiteral("甲"), time};
    QCOMPARE((*store)->decisions(1)->value(QStringLiteral("narrative.share|35.00|1")), decision);
    const Annotation note = (*store)->annotations(1)->front();
    QCOMPARE(note.text, QStringLiteral("核对"));
    QCOMPARE(note.kind, AnnotationKind::Note);
    QCOMPARE(note.created, time);
    QVERIFY(!note.cell.isValid());

    // What was logged without hashes is covered from the first event on that has one.
    QCOMPARE((*store)->checkLog()->chainedFrom, qint64{0});
    QVERIFY((*store)->checkLog()->isWhole());
    QVERIFY((*store)->removeAnnotation(1, 1, {}));
    QCOMPARE((*store)->checkLog()->chainedFrom, qint64{3});
    QVERIFY((*store)->checkLog()->isWhole());
    Outsider outsider(m_path);
    QVERIFY(outsider.run(QStringLiteral("DROP TRIGGER event_is_not_changed")));
    QVERIFY(outsider.run(QStringLiteral("UPDATE event SET author = '乙' WHERE id = 2")));
    QCOMPARE((*store)->checkLog()->firstBroken, qint64{3});
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
