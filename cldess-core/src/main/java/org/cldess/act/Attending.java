package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.governance.Attendance;
import org.cldess.governance.AttendanceCorrection;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.GovernanceSitting_;
import org.cldess.validation.Answer;

/** The acts that record who took part in a sitting, and correct it. */
final class Attending {
    private final Dossier dossier;
    private final GovernanceSitting sitting;
    private final List<Attendance> noted;
    private final Act act;

    private Attending(Dossier dossier, GovernanceSitting sitting, Act act) {
        this.dossier = dossier;
        this.sitting = sitting;
        this.noted = sitting.attendance().value().orElse(List.of());
        this.act = act;
    }

    static Answer<Dossier> attend(
            Dossier dossier, Conditions conditions, GovernanceSittingId id, Attendance attendance) {
        return asked(dossier, conditions, id, attendance, false);
    }

    static Answer<Dossier> correct(Dossier dossier, Conditions conditions, GovernanceSittingId id, Attendance right) {
        return asked(dossier, conditions, id, right, true);
    }

    private static Answer<Dossier> asked(
            Dossier dossier, Conditions conditions, GovernanceSittingId id, Attendance attendance, boolean corrects) {
        return new Seeking(dossier, conditions)
                .on(GovernanceSitting.class, id, Dossier_.SITTINGS, "sitting.unknown", (act, sitting) -> {
                    Attending attending = new Attending(dossier, sitting, act.in(GovernanceSitting_.ATTENDANCE));
                    return corrects ? attending.correct(attendance) : attending.add(attendance);
                });
    }

    private Answer<Dossier> add(Attendance attendance) {
        Optional<LocalDate> day = sitting.date().value();
        if (day.isEmpty()) {
            act.refuseWithout(
                    sitting.date(), dossier.pointer(sitting).orElseThrow() + GovernanceSitting_.DATE, "attend.undated");
            return act.refused();
        }
        act.refuseFar(day.get());
        Optional<Attendance> before = noted.stream()
                .filter(other -> other.actor().equals(attendance.actor()))
                .findFirst();
        if (before.isPresent()) {
            act.refuse("attend.again", name(attendance), before.get().presence());
            return act.refused();
        }
        return act.outcome(day.get(), () -> changed(Act.after(noted, attendance)));
    }

    private Answer<Dossier> correct(Attendance right) {
        int place = IntStream.range(0, noted.size())
                .filter(i -> noted.get(i).actor().equals(right.actor()))
                .findFirst()
                .orElse(-1);
        if (place < 0) {
            act.refuse("attend.none", name(right));
            return act.refused();
        }
        Attendance wrong = noted.get(place);
        int corrected = wrong.corrections().size();
        if (right.corrections().size() != corrected + 1
                || !right.corrections().subList(0, corrected).equals(wrong.corrections())
                || right.corrections().get(corrected).presence() != wrong.presence()) {
            act.refuse("attend.correction.lost", name(right));
            return act.refused();
        }
        LocalDate day = right.corrections().get(corrected).date();
        act.refuseFar(day);
        Stream.concat(
                        sitting.date().value().stream(),
                        wrong.corrections().stream().map(AttendanceCorrection::date))
                .max(Comparator.naturalOrder())
                .filter(day::isBefore)
                .ifPresent(last -> act.refuse("attend.correction.early", day, last));
        List<Attendance> list = new ArrayList<>(noted);
        list.set(place, right);
        return act.outcome(day, () -> changed(list));
    }

    private Dossier changed(List<Attendance> attendance) {
        return dossier.with(sitting.toBuilder().attendance(attendance).build());
    }

    private String name(Attendance attendance) {
        return act.bodies().name(attendance.actor());
    }
}
