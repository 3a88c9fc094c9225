#include "memo/memodialog.h"

#include "casesession.h"
#include "memo/chartlist.h"
#include "memo/memoeditor.h"
#include "memo/memopdf.h"
#include "memo/memopreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace tieout {

MemoDialog::MemoDialog(CaseSession &session, QWidget *parent) : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Memo and working papers"));
    setObjectName(QStringLiteral("memoDialog"));
    const QSize room = screen()->availableGeometry().size() - QSize(32, 64); // the frame has its own height
    resize(QSize(1180, 780).boundedTo(room));
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    buildControls();
    connect(&m_pause, &QTimer::timeout, this, [this] {
        saveTexts();
        draw();
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &MemoDialog::loaded);
    connect(&m_drawing, &QFutureWatcherBase::finished, this, &MemoDialog::drawn);
    connect(m_editor, &MemoEditor::edited, this, &MemoDialog::edit);
    connect(m_editor, &MemoEditor::findingChosen, this, [this](const QString &anchor) {
        if (m_editor->currentIndex() == 1 && m_pages.contains(anchor))
            m_preview->scrollToPage(m_pages.value(anchor));
    });
    load();
}

MemoDialog::~MemoDialog()
{
    m_loading.waitForFinished();
    m_drawing.waitForFinished();
}

void MemoDialog::buildControls()
{
    buildChoices();
    m_editor = new MemoEditor(this);
    m_charts = new ChartList(m_editor);
    m_editor->addTab(m_charts, tr("Charts"));
    m_preview = new MemoPreview(this);
    m_state = new QLabel(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setEnabled(false);
    arrange(buttons);
    connect(m_charts, &ChartList::removed, this, [this](const ChosenChart &chart) {
        if (Review *review = m_session.review())
            review->removeMemoChart(chart);
    });
    if (Review *review = m_session.review())
        connect(review, &Review::memoChartsChanged, this, &MemoDialog::load);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
}

void MemoDialog::buildChoices()
{
    m_form = new QComboBox(this);
    m_form->setObjectName(QStringLiteral("memoForm"));
    for (const MemoForm form : {MemoForm::Memo, MemoForm::Evidence, MemoForm::Summary})
        m_form->addItem(memoFormName(form), static_cast<int>(form));
    m_scope = new QComboBox(this);
    m_scope->setObjectName(QStringLiteral("memoScope"));
    m_scope->addItem(tr("All reports of the case"), 0);
    for (const ReportEntry &entry : m_session.reports())
        m_scope->addItem(QStringLiteral("%1 %2").arg(entry.department).arg(entry.fiscalYear), entry.id);
    m_dismissed = new QCheckBox(tr("&List dismissed findings with their reasons"), this);
    m_dismissed->setChecked(true);
    m_pictures = new QCheckBox(tr("&Pictures of the passages"), this);
    m_pictures->setChecked(true);
    connect(m_form, &QComboBox::currentIndexChanged, this, &MemoDialog::load);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &MemoDialog::load);
    connect(m_dismissed, &QCheckBox::toggled, this, &MemoDialog::load);
    connect(m_pictures, &QCheckBox::toggled, this, &MemoDialog::load);
}

QWidget *MemoDialog::leftSide()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    auto *choices = new QFormLayout;
    choices->addRow(tr("&Form"), m_form);
    choices->addRow(tr("&Reports"), m_scope);
    column->addLayout(choices);
    column->addWidget(m_dismissed);
    column->addWidget(m_pictures);
    column->addWidget(m_editor, 1);
    return left;
}

void MemoDialog::arrange(QWidget *buttons)
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(leftSide());
    splitter->addWidget(m_preview);
    splitter->setSizes({440, 740});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(buttons);
    layout->addLayout(foot);
}

MemoRequest MemoDialog::request() const
{
    return {m_session.path(), m_session.review() ? m_session.review()->author() : QString(),
            static_cast<MemoForm>(m_form->currentData().toInt()), m_scope->currentData().toLongLong(), m_dismissed->isChecked(),
            m_pictures->isChecked(), m_input ? m_input->charts : std::vector<MemoChart>()};
}

int MemoDialog::pageCount() const
{
    return m_preview->pageCount();
}

bool MemoDialog::isSettled() const
{
    return !m_pause.isActive() && m_loading.isFinished() && m_drawing.isFinished() && m_unsaved.empty() && pageCount() > 0;
}

void MemoDialog::load()
{
    saveTexts();
    m_loadAgain = m_loading.isRunning();
    if (m_loadAgain)
        return;
    m_state->setText(tr("Reading the case…"));
    m_export->setEnabled(false);
    m_loading.setFuture(QtConcurrent::run([request = request()] {
        Progress progress;
        return std::make_shared<Loaded>(Loaded{readMemoInput(request, progress), readChartSource(request.casePath)});
    }));
}

void MemoDialog::loaded()
{
    if (m_loadAgain)
        return load();
    const auto loaded = m_loading.result();
    if (!loaded->input || !loaded->charts) {
        m_state->setText((loaded->input ? loaded->charts.error() : loaded->input.error()).text());
        return;
    }
    m_input = std::move(*loaded->input);
    fillCharts(*loaded->charts);
    MemoInput untouched = *m_input;
    untouched.reviewed.memoTexts.clear();
    m_editor->showMemo(buildMemo(untouched), buildMemo(*m_input));
    draw();
}

void MemoDialog::fillCharts(const ChartSource &source)
{
    m_input->charts = drawCharts(source, m_scope->currentData().toLongLong());
    m_charts->show(source.charts);
    const int at = m_editor->indexOf(m_charts);
    m_editor->setTabText(at, source.charts.empty() ? tr("Charts") : tr("Charts (%1)").arg(source.charts.size()));
    m_editor->setTabVisible(at, m_input->form == MemoForm::Memo);
}

void MemoDialog::draw()
{
    m_drawAgain = m_drawing.isRunning();
    if (m_drawAgain || !m_input)
        return;
    m_drawing.setFuture(QtConcurrent::run([input = *m_input] {
        Drawn out;
        const auto pdf = memoPdf(input, &out.pages);
        if (pdf)
            out.pdf = *pdf;
        else
            out.failure = pdf.error().text();
        return out;
    }));
}

void MemoDialog::drawn()
{
    const Drawn pages = m_drawing.result();
    m_pages = pages.pages;
    m_preview->showPdf(pages.pdf);
    m_export->setEnabled(pages.failure.isEmpty());
    m_state->setText(pages.failure.isEmpty() ? tr("%n page(s)", nullptr, pageCount()) : pages.failure);
    if (m_drawAgain)
        draw();
}

void MemoDialog::edit(const MemoText &text)
{
    const auto isSame = [&](const MemoText &other) {
        return other.report == text.report && other.finding == text.finding && other.part == text.part;
    };
    std::erase_if(m_unsaved, isSame);
    m_unsaved.push_back(text);
    std::erase_if(m_input->reviewed.memoTexts, isSame);
    if (!text.text.isEmpty())
        m_input->reviewed.memoTexts.push_back(text);
    m_pause.start();
}

void MemoDialog::saveTexts()
{
    m_pause.stop();
    CaseFile *const caseFile = m_session.caseFile();
    for (const MemoText &text : std::exchange(m_unsaved, {})) {
        const Status saved = caseFile ? caseFile->setMemoText(text, request().auditor) : success();
        if (!saved)
            m_state->setText(saved.error().text());
    }
}

void MemoDialog::done(int result)
{
    saveTexts();
    if (result == Accepted)
        Q_EMIT exportAsked(request());
    QDialog::done(result);
}

} // namespace tieout
