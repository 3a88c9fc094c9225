#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace tieout {

/** Takes one key with its modifiers as it is pressed; Tab and Esc keep their meaning, Backspace alone clears. */
class KeyEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyEdit(QWidget *parent = nullptr);
    [[nodiscard]] QKeySequence key() const { return m_key; }
    void setKey(const QKeySequence &key);

Q_SIGNALS:
    void keyChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_key;
};

} // namespace tieout
