package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.known.Known;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

/** Tests that everyday changes take one line: a record replaces the one with its id. */
class ThingReplacementTest {
    private final Dossier dossier = SampleDossiers.grasse();

    @Test
    void a_thing_takes_the_place_of_the_one_with_its_id_and_nothing_else_changes() {
        Action action = dossier.actions().get(1);
        Action renamed = action.toBuilder().title("Tenir l’annuaire à jour").build();

        Dossier changed = dossier.with(renamed);

        assertThat(changed.findAction(action.id())).contains(renamed);
        assertThat(changed.with(action)).isEqualTo(dossier);
    }

    @Test
    void the_pointer_to_a_thing_is_that_of_findings_at_any_depth() {
        Action action = dossier.actions().get(2);
        Actor actor = dossier.actors().get(2);
        Milestone milestone = dossier.actions().stream()
                .flatMap(one -> one.milestones().stream())
                .findFirst()
                .orElseThrow();

        assertThat(dossier.pointer(action)).contains("/actions/2");
        assertThat(dossier.pointer(action.toBuilder().title("Autrement").build()))
                .contains("/actions/2");
        assertThat(dossier.pointer(actor)).contains("/actors/2");
        assertThat(dossier.pointer(milestone).orElseThrow()).matches("/actions/[0-9]+/milestones/0");
        assertThat(dossier.pointer(
                        Action.builder(ActionId.of("nowhere"), "9.9.9", "Rien").build()))
                .isEmpty();
    }

    @Test
    void a_new_thing_stands_beside_the_others_by_its_id() {
        Action first =
                Action.builder(ActionId.of("0-first"), "9.9.9", "Commencer").build();

        Dossier changed = dossier.with(first);

        assertThat(changed.actions())
                .hasSize(dossier.actions().size() + 1)
                .first()
                .isEqualTo(first);
    }

    @Test
    void a_contact_takes_its_place_in_its_actor() {
        Actor actor = dossier.actors().stream()
                .filter(one -> !one.contacts().isEmpty())
                .findFirst()
                .orElseThrow();
        Contact contact = actor.contacts().get(0);
        Contact reached =
                contact.toBuilder().lastContact(LocalDate.of(2014, 5, 6)).build();

        Dossier changed = dossier.with(reached);

        assertThat(changed.getActor(actor.id()).contacts()).contains(reached).doesNotContain(contact);
    }

    @Test
    void what_stands_inside_another_thing_is_not_added_without_it() {
        Contact stranger = Contact.builder(
                        ContactId.of("stranger"), "Ada", "Exemple", "Préparer la rencontre", LocalDate.of(2030, 1, 1))
                .build();
        Milestone milestone = new Milestone(MilestoneId.of("never"), "Jamais", Known.none(), Known.none());

        assertThatThrownBy(() -> dossier.with(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Contact stranger")
                .hasMessageContaining("Put it into the list of the thing that holds it");
        assertThatThrownBy(() -> dossier.with(milestone)).hasMessageContaining("Milestone never");
    }

    @Test
    void what_no_longer_makes_sense_is_refused_with_its_place() {
        Action astray = Action.builder(ActionId.of("astray"), "9.9", "Chercher")
                .lead(ActorId.of("nobody"))
                .build();

        assertThatThrownBy(() -> dossier.with(astray))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("nobody");
    }
}
