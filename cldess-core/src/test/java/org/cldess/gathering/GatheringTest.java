package org.cldess.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.gathering.Gathering.Session;
import org.cldess.known.Known;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final LocalDate MARCH = LocalDate.of(2012, 3, 6);
    private static final LocalDate JUNE = LocalDate.of(2012, 6, 5);

    private static Session session(LocalDate day, Known<Integer> attendance) {
        return new Session("La charte", Known.of(day), Known.of("Grasse"), attendance, Known.notRecorded(), List.of());
    }

    private static Gathering of(Session... sessions) {
        return Gathering.builder(GatheringId.of("rendez-vous"), "Rendez-vous de l’ESS")
                .sessions(List.of(sessions))
                .build();
    }

    @Test
    void adds_up_who_came_by_a_day() {
        Gathering gathering = of(session(MARCH, Known.of(32)), session(JUNE, Known.of(41)));

        assertThat(gathering.attendance(JUNE)).hasValue(73);
        assertThat(gathering.attendance(JUNE.minusDays(1))).hasValue(32);
        assertThat(gathering.heldBy(MARCH.minusDays(1))).isEmpty();
    }

    @Test
    void what_nobody_counted_is_no_zero() {
        assertThat(of(session(MARCH, Known.notRecorded())).attendance(JUNE)).isEmpty();
        assertThat(of(session(MARCH, Known.of(0))).attendance(JUNE)).hasValue(0);
    }

    @Test
    void as_many_persons_as_actors_may_come() {
        Session session = new Session(
                "La charte",
                Known.of(MARCH),
                Known.none(),
                Known.of(2),
                Known.of(List.of(ActorId.of("a"), ActorId.of("b"))),
                List.of());

        assertThat(of(session).attendance(MARCH)).hasValue(2);
        assertThat(of(session).toBuilder().build().heldBy(MARCH)).containsExactly(session);
    }

    @Test
    void what_has_no_day_was_not_held() {
        Session undated = new Session(
                "La charte", Known.none(), Known.none(), Known.notRecorded(), Known.notRecorded(), List.of());

        assertThat(of(undated, session(MARCH, Known.of(32))).heldBy(JUNE))
                .extracting(Session::date)
                .containsExactly(Known.of(MARCH));
    }

    @Test
    void a_later_attendance_is_not_seen_before() {
        assertThat(of(session(JUNE, Known.of(41)))
                        .seenOn(MARCH)
                        .sessions()
                        .get(0)
                        .attendance())
                .isEqualTo(Known.notRecorded());
    }

    @Test
    void no_fewer_persons_come_than_actors() {
        assertThat(Refused.making(() -> new Session(
                        "La charte",
                        Known.of(MARCH),
                        Known.none(),
                        Known.of(1),
                        Known.of(List.of(ActorId.of("a"), ActorId.of("b"))),
                        List.of())))
                .containsExactly("form.attendance /attendance");
    }

    @Test
    void a_file_that_counts_fewer_persons_than_actors_is_told_so() {
        Session session = new Session(
                "La charte",
                Known.of(MARCH),
                Known.none(),
                Known.of(2),
                Known.of(List.of(SampleActors.CAPAP, SampleActors.APEAS)),
                List.of());
        WrittenDossier written = WrittenDossier.of(SampleDossiers.grasse().with(of(session)));
        String attendance = "/gatherings/0/sessions/0/attendance";

        assertThat(written.dossier().gatherings()).containsExactly(of(session));
        assertThat(written.with(attendance, 1).violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("form.attendance");
            assertThat(violation.path()).isEqualTo(attendance);
            assertThat(violation.message(Locale.FRENCH)).contains("1", "2");
        });
        assertThat(written.with(attendance, Known.notRecorded()).violations()).isEmpty();
    }
}
