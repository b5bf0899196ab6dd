package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.actor.Listing;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.matching.introduction.Introductions;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everyone who sees needs is shown what an anonymous need is for. The facilitator sees who has the need; others see it
 * only after the contact.
 */
class AnonymousNeedsTest {
    private static final LocalDate LISTED = LocalDate.of(2014, 3, 3);
    private static final LocalDate CONTACT = LocalDate.of(2014, 5, 20);
    private static final Need OPEN = new Need(NeedId.of("ouvert"), "conseil", "un conseil");
    private static final Need HIDDEN =
            new Need(NeedId.of("discret"), "menage", "un prestataire de ménage").asAnonymous();

    private final Dossier grasse = SampleDossiers.grasse();

    private Dossier with(Known<Listing> listing, Need... needs) {
        Actor seeker = grasse.getActor(SampleActors.APEAS).toBuilder()
                .needs(List.of(needs))
                .listing(listing)
                .build();
        return grasse.with(seeker);
    }

    private static Known<Listing> listed() {
        return Known.of(new Listing(
                Known.of(LISTED), Known.none(), Known.notRecorded(), Known.notRecorded(), Known.notRecorded()));
    }

    private static Known<List<Need>> needs(Dossier dossier) {
        return dossier.getActor(SampleActors.APEAS).needs();
    }

    @ParameterizedTest
    @EnumSource(names = "FACILITATOR", mode = EnumSource.Mode.EXCLUDE)
    void the_need_is_not_found_at_its_actor(Audience audience) {
        Dossier dossier = with(listed(), OPEN, HIDDEN);

        assertThat(needs(dossier.seenBy(audience)).value().orElse(List.of())).doesNotContain(HIDDEN);
        assertThat(needs(dossier.seenBy(Audience.FACILITATOR)).value().orElseThrow())
                .contains(HIDDEN);
    }

    @Test
    void the_others_of_its_actor_are() {
        assertThat(needs(with(listed(), OPEN, HIDDEN).seenBy(Audience.PARTNER)).value())
                .contains(List.of(OPEN));
    }

    @Test
    void where_there_are_no_others_it_looks_as_if_nobody_had_recorded_any() {
        assertThat(needs(with(listed(), HIDDEN).seenBy(Audience.COMMITTEE))).isEqualTo(Known.notRecorded());
        assertThat(needs(with(listed()).seenBy(Audience.COMMITTEE)).value()).contains(List.of());
    }

    @Test
    void it_stands_without_its_actor_for_those_who_see_the_needs_of_that_one() {
        Dossier inDirectory = with(listed(), OPEN, HIDDEN);
        Dossier elsewhere = with(Known.none(), OPEN, HIDDEN);

        assertThat(AnonymousNeeds.of(inDirectory, Audience.PUBLIC)).isEmpty();
        assertThat(AnonymousNeeds.of(inDirectory, Audience.PARTNER)).containsExactly(HIDDEN);
        assertThat(AnonymousNeeds.of(inDirectory, Audience.COMMITTEE)).containsExactly(HIDDEN);
        assertThat(AnonymousNeeds.of(inDirectory, Audience.FACILITATOR)).isEmpty();
        assertThat(AnonymousNeeds.of(elsewhere, Audience.PARTNER)).isEmpty();
        assertThat(AnonymousNeeds.of(elsewhere, Audience.COMMITTEE)).containsExactly(HIDDEN);
    }

    @Test
    void from_the_day_of_the_contact_it_is_a_need_like_others() {
        Need revealed = HIDDEN.revealedOn(CONTACT);
        Dossier dossier = with(listed(), revealed);
        Dossier before = dossier.seenOn(CONTACT.minusDays(1));
        Dossier after = dossier.seenOn(CONTACT);

        assertThat(needs(before.seenBy(Audience.COMMITTEE))).isEqualTo(Known.notRecorded());
        assertThat(AnonymousNeeds.of(before, Audience.COMMITTEE))
                .extracting(Need::description)
                .containsExactly(HIDDEN.description());
        assertThat(needs(after.seenBy(Audience.COMMITTEE)).value()).contains(List.of(revealed));
        assertThat(AnonymousNeeds.of(after, Audience.COMMITTEE)).isEmpty();
    }

    @Test
    void nobody_is_introduced_for_its_sake_before_that_day() {
        Actor cleaner = grasse.getActor(SampleActors.PERFUMER).toBuilder()
                .offers(List.of(new Offer(OfferId.of("menage"), "menage", "le ménage de bureaux")))
                .build();
        Dossier dossier = with(listed(), HIDDEN.revealedOn(CONTACT)).with(cleaner);

        assertThat(reasons(dossier, CONTACT.minusDays(1))).doesNotContain("ménage");
        assertThat(reasons(dossier, CONTACT)).contains(HIDDEN.description());
    }

    private static String reasons(Dossier dossier, LocalDate day) {
        StringBuilder said = new StringBuilder();
        Introductions.in(dossier.network(day))
                .best(1_000)
                .forEach(each -> each.reasons().forEach(reason -> said.append(reason.say(Locale.FRENCH))));
        return said.toString();
    }

    @Test
    void a_day_of_contact_belongs_to_an_anonymous_need() {
        WrittenDossier written = WrittenDossier.of(with(listed(), OPEN));
        String need = pointer(written, "/needs/0");

        assertThat(written.with(need + "/revealed", CONTACT).violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("form.anonymous");
                    assertThat(violation.path()).isEqualTo(need + "/revealed");
                    assertThat(violation.message(Locale.FRENCH)).contains("n’est pas anonyme");
                });
        assertThat(written.with(need + "/anonymous", true)
                        .with(need + "/revealed", CONTACT)
                        .violations())
                .isEmpty();
    }

    @Test
    void its_own_words_do_not_name_its_actor_before_the_contact() {
        WrittenDossier written = WrittenDossier.of(with(listed(), HIDDEN));
        String need = pointer(written, "/needs/0");
        String words = "un ménage pour l’%s chaque soir"
                .formatted(grasse.getActor(SampleActors.APEAS).name().toUpperCase(Locale.ROOT));

        assertThat(written.with(need + "/description", words).violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("form.anonymous");
                    assertThat(violation.path()).isEqualTo(need + "/description");
                });
        assertThat(written.with(need + "/description", words)
                        .with(need + "/revealed", CONTACT)
                        .violations())
                .isEmpty();
        assertThat(written.with(need + "/description", words)
                        .with(need + "/anonymous", false)
                        .violations())
                .isEmpty();
    }

    private static String pointer(WrittenDossier written, String part) {
        for (int i = 0; i < written.size("/actors"); i++) {
            if (written.at("/actors/" + i + "/id").orElseThrow().equals(SampleActors.APEAS)) {
                return "/actors/" + i + part;
            }
        }
        throw new AssertionError("The sample has no such actor.");
    }
}
