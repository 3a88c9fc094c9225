#include "keys/keysdialog.h"

#include "actions.h"
#include "keys/keyedit.h"
#include "keys/keysmodel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace tieout {

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent), m_model(new KeysModel(actions, this)), m_proxy(new QSortFilterProxyModel(this)), m_words(new QLineEdit(this)),
      m_view(new QTreeView(this))
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keyboard"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_words->setObjectName(QStringLiteral("keyWords"));
    m_words->setPlaceholderText(tr("Filter by name or key"));
    m_words->setAccessibleName(tr("Filter the actions"));
    m_words->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("keysView"));
    m_view->setAccessibleName(tr("Actions and their keys"));
    m_view->setModel(m_proxy);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton *all = buttons->addButton(tr("A&ll as usual"), QDialogButtonBox::ResetRole);
    all->setObjectName(QStringLiteral("allUsualKeys"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    layout->addWidget(buildEditor());
    layout->addWidget(buttons);
    connect(m_words, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysDialog::showRow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &KeysDialog::showUse);
    connect(all, &QPushButton::clicked, m_model, &KeysModel::resetAll);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeysDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(720, 640);
    showRow();
}

QWidget *KeysDialog::buildEditor()
{
    auto *editor = new QWidget(this);
    m_key = new KeyEdit(editor);
    m_key->setObjectName(QStringLiteral("keyEdit"));
    m_key->setAccessibleName(tr("Press the new key"));
    m_use = new QLabel(editor);
    m_use->setObjectName(QStringLiteral("keyUse"));
    m_use->setWordWrap(true);
    const auto button = [editor](const char *name, const QString &text) {
        auto *out = new QPushButton(text, editor);
        out->setObjectName(QLatin1String(name));
        out->setAutoDefault(false);
        return out;
    };
    m_set = button("setKey", tr("&Set"));
    m_add = button("addKey", tr("&Add"));
    m_none = button("noKey", tr("&No key"));
    m_usual = button("usualKey", tr("As &usual"));
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("New &key"), editor);
    label->setBuddy(m_key);
    line->addWidget(label);
    line->addWidget(m_key, 1);
    for (QPushButton *each : {m_set, m_add, m_none, m_usual})
        line->addWidget(each);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_use);
    connect(m_key, &KeyEdit::keyChanged, this, &KeysDialog::showUse);
    connect(m_set, &QPushButton::clicked, this, [this] { give(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { give(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->setKeys(row(), {}); });
    connect(m_usual, &QPushButton::clicked, this, [this] { m_model->reset(row()); });
    return editor;
}

int KeysDialog::row() const
{
    return m_proxy->mapToSource(m_view->currentIndex()).row();
}

void KeysDialog::showRow()
{
    m_key->setKey({});
}

void KeysDialog::showUse()
{
    const bool chosen = row() >= 0;
    const QKeySequence key = m_key->key();
    for (QWidget *each : std::initializer_list<QWidget *>{m_key, m_none, m_usual})
        each->setEnabled(chosen);
    for (QWidget *each : {m_set, m_add})
        each->setEnabled(chosen && !key.isEmpty());
    m_save->setEnabled(!m_model->hasConflict());
    const QString other = chosen && !key.isEmpty() ? m_model->otherUse(key, row()) : QString();
    if (!other.isEmpty())
        m_use->setText(tr("▲ %1 is the key of “%2”.").arg(key.toString(QKeySequence::NativeText), other));
    else if (m_model->hasConflict())
        m_use->setText(tr("▲ Some keys are taken twice; change one of each pair before saving."));
    else
        m_use->setText(chosen ? tr("Press the key wanted, then set it or add it to those there are.") : tr("Choose an action to change its keys."));
}

void KeysDialog::give(bool besides)
{
    QList<QKeySequence> keys = besides ? m_model->keys(row()) : QList<QKeySequence>();
    if (!keys.contains(m_key->key()))
        keys.append(m_key->key());
    m_model->setKeys(row(), keys);
    showRow();
}

void KeysDialog::accept()
{
    m_model->save();
    for (QWidget *window : QApplication::topLevelWidgets())
        for (Actions *actions : window->findChildren<Actions *>(QString(), Qt::FindDirectChildrenOnly))
            actions->readKeys();
    QDialog::accept();
}

} // namespace tieout
