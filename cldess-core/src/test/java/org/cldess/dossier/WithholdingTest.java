package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.actor.Listing;
import org.cldess.encounter.Meeting;
import org.cldess.known.Known;
import org.cldess.privacy.RequestKind;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class WithholdingTest {
    private static final int SEEDS = Cases.of(5);
    private static final List<Dossier> DOSSIERS = dossiers().toList();

    @Test
    void keeps_of_who_refused_what_is_owed_to_them_and_no_name() {
        int refusals = 0;
        for (Dossier dossier : DOSSIERS) {
            Dossier withheld = dossier.withoutWithheld();
            List<Contact> before = contacts(dossier);
            List<Contact> after = contacts(withheld);

            assertThat(after)
                    .extracting(Contact::id)
                    .isEqualTo(before.stream().map(Contact::id).toList());
            for (int at = 0; at < before.size(); at++) {
                Contact contact = before.get(at);
                boolean refused = contact.requests().value().stream()
                        .flatMap(List::stream)
                        .map(request -> request.kind())
                        .anyMatch(
                                List.of(RequestKind.OBJECTION, RequestKind.RESTRICTION, RequestKind.ERASURE)::contains);
                if (!refused) {
                    assertThat(after.get(at)).isEqualTo(contact);
                    continue;
                }
                refusals++;
                assertThat(after.get(at).isWithheld()).isTrue();
                assertThat(after.get(at).toString() + after.get(at).fullName())
                        .doesNotContain(contact.givenName(), contact.familyName());
                assertThat(List.of(
                                after.get(at).email(),
                                after.get(at).telephone(),
                                after.get(at).function()))
                        .containsOnly(Known.notRecorded());
                assertThat(after.get(at).isPublic()).isFalse();
                assertThat(after.get(at).requests()).isEqualTo(contact.requests());
                assertThat(after.get(at).keepUntil()).isEqualTo(contact.keepUntil());
                assertThat(withheld.actions())
                        .noneMatch(action -> action.leadPerson().is(contact.id()));
                assertThat(withheld.meetings())
                        .flatExtracting(Meeting::guests)
                        .noneMatch(guest -> guest.persons().contains(contact.id()));
            }
        }
        assertThat(refusals).isGreaterThan(2 * SEEDS);
    }

    @Test
    void lists_nobody_who_left_the_directory_on_any_day_and_none_of_their_words() {
        int left = 0;
        for (Dossier dossier : DOSSIERS) {
            Dossier withheld = dossier.withoutWithheld();
            for (Actor actor : dossier.actors()) {
                Known<Listing> told = withheld.getActor(actor.id()).listing();
                LocalDate agreed = date(actor, Listing::agreed);
                LocalDate withdrawn = date(actor, Listing::withdrawn);
                if (agreed.equals(LocalDate.MIN) || withdrawn.isBefore(agreed)) {
                    assertThat(told).isEqualTo(actor.listing());
                    continue;
                }
                left++;
                assertThat(told.value())
                        .hasValueSatisfying(listing ->
                                assertThat(listing.isListedOn(agreed)).isFalse())
                        .hasValueSatisfying(listing -> assertThat(List.of(listing.words(), listing.website()))
                                .containsOnly(Known.notRecorded()));
            }
        }
        assertThat(left).isGreaterThan(2 * SEEDS);
    }

    private static LocalDate date(Actor actor, Function<Listing, Known<LocalDate>> date) {
        return actor.listing().flatMap(date).value().orElse(LocalDate.MIN);
    }

    @Test
    void is_the_very_same_dossier_where_nobody_refused_or_left() {
        assertThat(DOSSIERS.stream()
                        .filter(dossier -> contacts(dossier).stream().noneMatch(Contact::isRefused))
                        .filter(dossier -> dossier.actors().stream()
                                .noneMatch(actor -> actor.listing()
                                        .value()
                                        .filter(Listing::isWithdrawn)
                                        .isPresent())))
                .isNotEmpty()
                .allSatisfy(dossier -> assertThat(dossier.withoutWithheld()).isSameAs(dossier));
    }

    private static List<Contact> contacts(Dossier dossier) {
        return Stream.concat(
                        dossier.actors().stream().flatMap(actor -> actor.contacts().stream()),
                        dossier.calls().stream().flatMap(call -> call.contacts().stream()))
                .toList();
    }

    private static Stream<Dossier> dossiers() {
        return LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> Stream.of(GeneratedDossiers.full(seed), GeneratedDossiers.mixed(seed)))
                .flatMap(dossier -> Stream.of(
                        dossier,
                        withoutRequests(dossier, Actor::listing),
                        withoutRequests(dossier, actor -> Known.none())));
    }

    private static Dossier withoutRequests(Dossier dossier, Function<Actor, Known<Listing>> listing) {
        return dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(actor -> actor.toBuilder()
                                .listing(listing.apply(actor))
                                .contacts(withoutRequests(actor.contacts()))
                                .build())
                        .toList())
                .calls(dossier.calls().stream()
                        .map(call -> call.withContacts(WithholdingTest::withoutRequests))
                        .toList())
                .build();
    }

    private static List<Contact> withoutRequests(List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> contact.toBuilder().requests(List.of()).build())
                .toList();
    }
}
