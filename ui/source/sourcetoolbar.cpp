#include "source/sourcetoolbar.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

namespace tieout {

namespace {

QSpinBox *numberField(QWidget *parent, const char *name)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(QLatin1String(name));
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAlignment(Qt::AlignRight);
    field->setKeyboardTracking(false);
    return field;
}

} // namespace

SourceToolbar::SourceToolbar(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_title(new QLabel(this)), m_step(numberField(this, "sourceStep")),
      m_steps(new QLabel(this)), m_zoom(numberField(this, "sourceZoom"))
{
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_zoom->setRange(25, 800);
    m_zoom->setSuffix(QStringLiteral(" %"));
    m_layout->setContentsMargins(6, 4, 6, 4);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_title, 1);
    m_layout->addWidget(m_step);
    m_layout->addWidget(m_steps);
    m_layout->addSpacing(6);
    m_layout->addWidget(m_zoom);
    connect(m_step, &QSpinBox::valueChanged, this, [this](int step) { Q_EMIT stepAsked(step - 1); });
    connect(m_zoom, &QSpinBox::valueChanged, this, &SourceToolbar::zoomAsked);
    retranslate();
}

QToolButton *SourceToolbar::button(QAction *action)
{
    auto *out = new QToolButton(this);
    out->setDefaultAction(action);
    out->setToolButtonStyle(Qt::ToolButtonIconOnly);
    out->setAutoRaise(true);
    return out;
}

void SourceToolbar::addActions(const QList<QAction *> &left, const QList<QAction *> &right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        m_layout->insertWidget(static_cast<int>(i), button(left[i]));
    for (QAction *action : right)
        m_layout->addWidget(button(action));
}

void SourceToolbar::addButton(QWidget *button)
{
    m_layout->addWidget(button);
}

void SourceToolbar::setFile(const QString &path)
{
    m_title->setText(QFileInfo(path).fileName());
    m_title->setToolTip(path);
}

void SourceToolbar::setSteps(int count, bool pages)
{
    m_pages = pages;
    const QSignalBlocker blocker(m_step);
    m_step->setRange(1, std::max(1, count));
    m_steps->setText(QStringLiteral("/ %1").arg(count));
    retranslate();
}

void SourceToolbar::setStep(int step)
{
    const QSignalBlocker blocker(m_step);
    m_step->setValue(step + 1);
}

void SourceToolbar::setZoom(int percent)
{
    const QSignalBlocker blocker(m_zoom);
    m_zoom->setValue(percent);
}

void SourceToolbar::askStep()
{
    m_step->setFocus(Qt::ShortcutFocusReason);
    m_step->selectAll();
}

void SourceToolbar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SourceToolbar::retranslate()
{
    m_step->setAccessibleName(m_pages ? tr("Page") : tr("Line"));
    m_step->setToolTip((m_pages ? tr("Go to page") : tr("Go to line")) + QStringLiteral(" (Ctrl+G)"));
    m_zoom->setAccessibleName(tr("Zoom in percent"));
    m_zoom->setToolTip(tr("Zoom, 25 to 800 %"));
}

} // namespace tieout
