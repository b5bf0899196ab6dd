package org.cldess.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.kind.ActorKind;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.known.Known;
import org.cldess.sample.Refused;
import org.junit.jupiter.api.Test;

/** Tests where an actor works, its relation to other actors and whether it can be met, day by day. */
class ActorTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final Siren POST = Siren.parse("356000000");
    private static final Siren APEAS = Siren.parse("402654479");
    private static final Siret OF_APEAS = Siret.parse("40265447900029");
    private static final Siret OF_POST = Siret.parse("35600000000048");

    private final ActorBuilder actor = Actor.builder(ActorId.of("apeas"), ActorKind.ORGANISATION, "APEAS");

    private static Establishment branch(Known<Siret> siret, Known<LocalDate> opened, Known<LocalDate> closed) {
        return new Establishment(
                EstablishmentId.of("antenne"),
                "Antenne de Grasse",
                siret,
                Known.of(CommuneCode.parse("06069")),
                opened,
                closed);
    }

    @Test
    void is_in_the_state_that_it_entered_last() {
        actor.activity(List.of(
                Activity.of(ActivityState.CEASED, DAY.plusDays(10)),
                new Activity(ActivityState.ACTIVE, Known.none()),
                Activity.of(ActivityState.PAUSED, DAY)));

        assertThat(actor.build().activityOn(DAY.minusDays(1))).isEqualTo(Known.of(ActivityState.ACTIVE));
        assertThat(actor.build().activityOn(DAY)).isEqualTo(Known.of(ActivityState.PAUSED));
        assertThat(actor.build().activityOn(DAY.plusDays(9))).isEqualTo(Known.of(ActivityState.PAUSED));
        assertThat(actor.build().activityOn(DAY.plusDays(10))).isEqualTo(Known.of(ActivityState.CEASED));

        actor.activity(List.of(Activity.of(ActivityState.PAUSED, DAY)));
        assertThat(actor.build().activityOn(DAY.minusDays(1))).isEqualTo(Known.notRecorded());
    }

    @Test
    void only_the_active_are_available() {
        assertThat(ActivityState.values())
                .filteredOn(ActivityState::isAvailable)
                .containsExactly(ActivityState.ACTIVE);
    }

    @Test
    void a_branch_may_have_no_number_and_one_that_has_is_of_the_legal_unit() {
        actor.siren(APEAS);
        assertThat(actor.establishments(List.of(branch(Known.none(), Known.none(), Known.none())))
                        .build()
                        .establishments()
                        .value())
                .hasValueSatisfying(list -> assertThat(list).hasSize(1));
        assertThat(actor.establishments(List.of(branch(Known.of(OF_APEAS), Known.none(), Known.none())))
                        .build()
                        .establishments()
                        .isRecorded())
                .isTrue();

        actor.establishments(List.of(branch(Known.of(OF_POST), Known.none(), Known.none())));
        assertThat(Refused.making(actor::build)).containsExactly("form.siret-siren /establishments/0/siret");

        actor.siren(Known.notRecorded());
        assertThat(actor.build().establishments().isRecorded()).isTrue();
    }

    @Test
    void a_branch_keeps_the_number_that_it_had_before_the_legal_unit_changed() {
        Actor changed = actor.siren(POST)
                .siret(OF_POST)
                .siretClosings(List.of(new SiretClosing(OF_APEAS, DAY, Known.of(OF_POST))))
                .establishments(List.of(branch(Known.of(OF_POST), Known.none(), Known.none())))
                .build();

        assertThat(changed.seenOn(DAY).establishments()).isEqualTo(changed.establishments());
        Actor before = changed.seenOn(DAY.minusDays(1));
        assertThat(before.siren()).isEqualTo(Known.of(APEAS));
        assertThat(before.establishments().value().orElseThrow())
                .extracting(Establishment::siret)
                .containsExactly(Known.notRecorded());
    }

    @Test
    void a_day_hides_what_opened_began_or_was_entered_later_and_shows_the_ends_that_were_stated() {
        HeldRole role = new HeldRole("présidence", Known.none(), Known.of(DAY), Known.of(DAY.plusDays(5)));
        Actor whole = actor.establishments(List.of(branch(Known.none(), Known.of(DAY), Known.of(DAY.plusDays(5)))))
                .roles(List.of(role))
                .activity(List.of(Activity.of(ActivityState.PAUSED, DAY)))
                .build();

        Actor before = whole.seenOn(DAY.minusDays(1));
        assertThat(before.establishments()).isEqualTo(Known.notRecorded());
        assertThat(before.roles()).isEqualTo(Known.notRecorded());
        assertThat(before.activity()).isEqualTo(Known.notRecorded());

        Actor then = whole.seenOn(DAY);
        assertThat(then.establishments().value().orElseThrow())
                .extracting(Establishment::closed)
                .containsExactly(Known.none());
        assertThat(then.roles()).isEqualTo(whole.roles());
        assertThat(then.activity()).isEqualTo(whole.activity());
        assertThat(whole.seenOn(DAY.plusDays(5))).isSameAs(whole);
    }

    @Test
    void an_establishment_is_open_and_a_role_holds_from_the_first_day_to_the_last() {
        Establishment place = branch(Known.none(), Known.of(DAY), Known.of(DAY.plusDays(1)));
        HeldRole role = new HeldRole("présidence", Known.none(), Known.of(DAY), Known.of(DAY.plusDays(1)));

        for (int days = -1; days <= 2; days++) {
            boolean holds = days == 0 || days == 1;
            assertThat(place.isOpenOn(DAY.plusDays(days))).isEqualTo(holds);
            assertThat(role.holdsOn(DAY.plusDays(days))).isEqualTo(holds);
        }
        assertThat(branch(Known.none(), Known.notRecorded(), Known.notRecorded())
                        .isOpenOn(DAY))
                .isTrue();
        assertThat(Refused.making(() -> branch(Known.none(), Known.of(DAY), Known.of(DAY.minusDays(1)))))
                .containsExactly("form.period /closed");
        assertThat(Refused.making(
                        () -> new HeldRole("présidence", Known.none(), Known.of(DAY), Known.of(DAY.minusDays(1)))))
                .containsExactly("form.period /until");
    }
}
