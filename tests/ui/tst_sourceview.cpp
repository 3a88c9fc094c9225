#include "samplecase.h"

#include "actions.h"
#include "casesession.h"
#include "check/applycorrections.h"
#include "common/severitystyle.h"
#include "source/findbar.h"
#include "source/markerstrip.h"
#include "source/numbertip.h"
#include "source/sourcepane.h"
#include "source/textview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

using namespace tieout;

class TestSourceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings(m_folder); }

    void init()
    {
        m_owner = std::make_unique<QWidget>();
        m_actions = new Actions(m_owner.get());
        m_session = std::make_unique<CaseSession>();
        m_pane = std::make_unique<SourcePane>(*m_session, *m_actions);
        m_pane->resize(700, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        QVERIFY(m_session->open(makeCase(m_folder, {withFigure()})));
        m_session->showReport(m_session->reports().front().id);
        QTRY_VERIFY(m_session->selection().report());
        m_text = m_pane->textView();
        m_text->setFocus();
    }

    void cleanup()
    {
        m_pane.reset();
        const QString path = m_session->path();
        m_session.reset();
        QFile::remove(path);
    }

    void numberTellsWhatItIs()
    {
        const OpenReport &report = *m_session->selection().report();
        const qsizetype at = report.report->document->text.indexOf(QStringLiteral("612.34"));
        QCOMPARE(numberLine(report, at + 1), QStringLiteral("基本支出 · 2023 年 · 决算数 · 612.34 万元（合 6123400 元）"));
        QVERIFY(numberTip(report, at).contains(QStringLiteral("▲")) || numberTip(report, at).contains(QStringLiteral("✖")));
        const qsizetype cell = report.report->document->text.indexOf(QStringLiteral("611.11"));
        QCOMPARE(numberLine(report, cell), QStringLiteral("支出决算表 · 农林水支出 · 基本支出 · 611.11 万元（合 6111100 元）"));
        QVERIFY(numberTip(report, cell).contains(u'✓')); // it ties out
        QVERIFY(numberTip(report, 0).isEmpty());
        QCOMPARE(numberTip(report, -1), QString());
    }

    void keysStepFromNumberToNumber()
    {
        QSignalSpy told(m_pane.get(), &SourcePane::told);
        m_session->selection().chooseSpan(spanOf(QStringLiteral("612.34")));
        m_pane->stepNumber(+1);
        QCOMPARE(quoted(), QStringLiteral("1000.01")); // the next one that was read as a number
        QVERIFY(told.back().front().toString().startsWith(QStringLiteral("支出决算表 · 合计")));
        m_pane->stepNumber(+1);
        QCOMPARE(quoted(), QStringLiteral("612.35"));
        m_pane->stepNumber(-1);
        m_pane->stepNumber(-1);
        QCOMPARE(quoted(), QStringLiteral("612.34"));
    }

    void goesToALine()
    {
        m_pane->askStep();
        auto *line = m_pane->findChild<QSpinBox *>(QStringLiteral("sourceStep"));
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("150"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_text->textCursor().blockNumber(), 149);
        QVERIFY(m_text->viewport()->rect().contains(m_text->cursorRect().center()));
    }

    void selectsAndCopies()
    {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(static_cast<int>(spanOf(QStringLiteral("612.34")).begin));
        m_text->setTextCursor(cursor);
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(m_text, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("612.34万元"));
        QCOMPARE(m_text->selectedSpan().size(), 8);
    }

    void stripWalksByKeysAndTellsTheSentence()
    {
        auto *strip = m_pane->findChild<MarkerStrip *>();
        m_session->selection().chooseFinding(0);
        strip->setFocus(Qt::TabFocusReason);
        QVERIFY(strip->hasFocus());
        QVERIFY(strip->accessibleDescription().contains(QStringLiteral("70.00")));
        QTest::keyClick(strip, Qt::Key_Down);
        QTest::keyClick(strip, Qt::Key_Down);
        QVERIFY(strip->accessibleDescription().contains(QStringLiteral("250.00")));
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(m_session->selection().finding(), 2);
        const double first = m_text->fractionAt(spanOf(QStringLiteral("70.00")).begin);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(8, static_cast<int>(8 + first * (strip->height() - 16))));
        QCOMPARE(m_session->selection().finding(), 0);
    }

    void markOfTheAuditorIsPaintedAndStandsInTheStrip()
    {
        auto *strip = m_pane->findChild<MarkerStrip *>();
        const int narrow = strip->width();
        m_text->reveal(spanOf(QStringLiteral("38.77")));
        const QImage before = m_text->viewport()->grab().toImage();
        Annotation note;
        note.kind = AnnotationKind::Highlight;
        note.meaning = AnnotationMeaning::Important;
        note.span = spanOf(QStringLiteral("38.77"));
        note.text = QStringLiteral("核对底稿");
        m_session->review()->addAnnotation(m_session->selection().reportId(), note);
        const QRect place = m_text->placeOf(note.span);
        const QImage after = m_text->viewport()->grab().toImage();
        QVERIFY(before.pixel(place.left() + 1, place.center().y()) != after.pixel(place.left() + 1, place.center().y()));
        QVERIFY(strip->width() > narrow); // a lane of its own
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
        const double at = m_text->fractionAt(note.span.begin);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(24, static_cast<int>(8 + at * (strip->height() - 16))));
        QVERIFY(!m_text->placeOf(note.span).isEmpty());
        m_session->review()->undoStack()->undo();
        QCOMPARE(strip->width(), narrow);
    }

    void legendNamesEverySign()
    {
        auto *legend = m_pane->findChild<QToolButton *>(QStringLiteral("sourceLegend"));
        QVERIFY(!legend->accessibleName().isEmpty());
        Q_EMIT legend->menu()->aboutToShow();
        QCOMPARE(legend->menu()->actions().size(), 17);
    }

    void correctedNumberIsUnderlinedAndTold()
    {
        const TextSpan number = spanOf(QStringLiteral("612.34"));
        Correction correction = *correctionOfFigure(*m_session->selection().report()->read, number);
        correction.corrected = QStringLiteral("621.34");
        correction.reason = QStringLiteral("与原件核对");
        const QColor line = accentColor(m_text->palette());
        const auto under = [&] {
            m_text->reveal(number);
            const QRect place = m_text->placeOf(number);
            return m_text->viewport()->grab().toImage().pixelColor(place.center().x(), place.bottom() + 1);
        };
        QVERIFY(under() != line);
        m_session->selection().chooseSpan(number);
        m_pane->openSearch();
        auto *words = m_pane->findChild<FindBar *>()->findChild<QLineEdit *>();
        words->insert(QStringLiteral("名词解释"));
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
        const int place = m_text->verticalScrollBar()->value();
        m_session->review()->correct(m_session->selection().reportId(), correction);
        QCOMPARE(m_text->verticalScrollBar()->value(), place); // nobody is sent away from where he reads
        QVERIFY(words->isVisible() && !words->text().isEmpty());
        QCOMPARE(under(), line);
        const QPoint at = m_text->placeOf(number).center();
        QHelpEvent hover(QEvent::ToolTip, at, m_text->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_text->viewport(), &hover);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("更正为 621.34，原识读为 612.34")), qPrintable(QToolTip::text()));
        m_session->review()->undoStack()->undo();
        QVERIFY(under() != line);
    }

    void contextMenuByKeyAndByMouse()
    {
        m_pane->setMenuActions({(*m_actions)[Act::Highlight], (*m_actions)[Act::Correct]});
        m_session->selection().chooseSpan(spanOf(QStringLiteral("612.34")));
        const TextSpan copied = spanOf(QStringLiteral("基本支出612.34"));
        m_text->selectSpan(copied);
        QAction *copy = nullptr;
        const QStringList offered = openMenu({QContextMenuEvent::Keyboard, QPoint(), m_text->mapToGlobal(QPoint())}, [&](const QMenu &menu) {
            copy = menu.actions().front();
            copy->trigger();
        });
        QVERIFY(offered.contains(QStringLiteral("复制")) && offered.contains((*m_actions)[Act::Highlight]->text()));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("基本支出612.34"));

        m_text->selectSpan({copied.end, copied.end});
        m_text->reveal(spanOf(QStringLiteral("999.99")));
        const QPoint at = m_text->placeOf(spanOf(QStringLiteral("999.99"))).center();
        bool mayCopy = true;
        const QStringList there = openMenu({QContextMenuEvent::Mouse, at, m_text->viewport()->mapToGlobal(at)}, [&](const QMenu &menu) {
            mayCopy = menu.actions().front()->isEnabled();
        });
        QVERIFY(!mayCopy); // nothing is selected
        QCOMPARE(quoted(), QStringLiteral("999.99")); // the number under the pointer is chosen first
        QCOMPARE(there.back(), QStringLiteral("该数值没有出现在别处"));
    }

private:
    /** Opens the context menu with the event, looks at it and closes it; its words. */
    QStringList openMenu(QContextMenuEvent event, const std::function<void(const QMenu &)> &look)
    {
        QStringList words;
        QTimer::singleShot(50, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu->actions())
                words.append(action->text());
            look(*menu);
            menu->close();
        });
        QApplication::sendEvent(m_text->viewport(), &event);
        return words;
    }
    static SampleReport withFigure()
    {
        SampleReport sample = sampleReport();
        Figure figure;
        figure.label = QStringLiteral("基本支出");
        figure.year = 2023;
        figure.measure = Measure::Actual;
        figure.number = sample.cell(QStringLiteral("612.34")).number;
        figure.number.unitWord = QStringLiteral("万元");
        sample.m_report->figures.push_back(figure);
        Table &table = sample.m_report->tables.front();
        table.titleSpan = sample.span(QStringLiteral("\n支出决算表"));
        table.span = {table.titleSpan.begin, sample.span(QStringLiteral("388.88")).end};
        return sample;
    }
    TextSpan spanOf(const QString &words) const
    {
        const qsizetype at = m_session->selection().report()->report->document->text.indexOf(words);
        return {at, at + words.size()};
    }
    QString quoted() const { return m_session->selection().report()->report->document->quote(m_session->selection().span()); }

    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_owner;
    Actions *m_actions = nullptr; ///< the owner's
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<SourcePane> m_pane;
    TextView *m_text = nullptr;
};

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
