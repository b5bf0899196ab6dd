package org.cldess.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.thing.Corrected;
import org.cldess.thing.DayDependent;

/**
 * The attendance of one member at a sitting (<i>{@index émargement}</i>).
 *
 * @param actor the member
 * @param presence the way in which it took part
 * @param corrections what was put right in it, oldest first, visible to the committee; until the day of a correction,
 *     the former presence counts
 */
public record Attendance(
        @NamePart @Standing(Demand.EXISTS) ActorId actor,
        Presence presence,
        @VisibleTo(Audience.COMMITTEE) List<AttendanceCorrection> corrections)
        implements DayDependent<Attendance>, Corrected {
    /** Copies the list. */
    public Attendance {
        corrections = List.copyOf(corrections);
    }

    /**
     * Creates an attendance that was never corrected.
     *
     * @param actor the member
     * @param presence the way in which it took part
     */
    public Attendance(ActorId actor, Presence presence) {
        this(actor, presence, List.of());
    }

    /**
     * {@return this attendance with another presence, which keeps the one that was wrong}
     *
     * @param right the right presence
     * @param day the day of the correction
     * @param reason what was wrong
     * @param author the person who corrects it, as text
     * @throws org.cldess.validation.Violations if a text is blank or too long
     */
    public Attendance corrected(Presence right, LocalDate day, String reason, Known<String> author) {
        AttendanceCorrection made = new AttendanceCorrection(day, presence, reason, author);
        return new Attendance(
                actor,
                right,
                Stream.concat(corrections.stream(), Stream.of(made)).toList());
    }

    /** Until the day of a correction, the attendance is as it was. */
    @Override
    public Optional<Attendance> withoutHiddenOn(LocalDate day) {
        List<AttendanceCorrection> known =
                corrections.stream().filter(made -> !made.date().isAfter(day)).toList();
        return Optional.of(corrections.stream()
                .filter(made -> made.date().isAfter(day))
                .min(Comparator.comparing(AttendanceCorrection::date))
                .map(made -> new Attendance(actor, made.presence(), known))
                .orElse(this));
    }
}
