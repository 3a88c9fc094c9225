#pragma once

#include "report/annotation.h"
#include "report/finding.h"

#include <QWidget>

namespace tieout {

/** A narrow strip beside the source: where in the whole report the findings and the auditor's notes are. */
class MarkerStrip : public QWidget
{
    Q_OBJECT
public:
    /** A finding, or a note where `note` is not 0; `fraction` 0..1 from the top. */
    struct Marker
    {
        double fraction = 0;
        QString sentence;
        int finding = -1;
        Severity severity = Severity::Attention;
        bool chosen = false;
        qint64 note = 0;
        AnnotationKind kind = AnnotationKind::Note;
        AnnotationMeaning meaning = AnnotationMeaning::Plain;
    };
    explicit MarkerStrip(QWidget *parent = nullptr);
    void setMarkers(std::vector<Marker> markers);

Q_SIGNALS:
    void findingClicked(int finding);
    void noteClicked(qint64 note);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF rectOf(const Marker &marker) const;
    [[nodiscard]] const Marker *at(const QPointF &point) const;
    void choose(const Marker &marker);
    void moveTo(int marker);
    static QString describe(const Marker &marker);
    std::vector<Marker> m_markers; ///< by place
    int m_current = 0;             ///< which the keys are at
};

} // namespace tieout
