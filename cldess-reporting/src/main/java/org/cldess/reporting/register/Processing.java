package org.cldess.reporting.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactFile;
import org.cldess.actor.kind.ActorKind;
import org.cldess.charter.CharterSignature;
import org.cldess.contract.party.Party;
import org.cldess.privacy.LegalBasis;
import org.cldess.reporting.view.View;

/**
 * The processing of personal data by the library’s documents, apart from the contacts (<i>{@index traitement}</i>).
 * This is the only place that states its purposes and legal bases; the form, the directory and the record of processing
 * repeat them.
 */
enum Processing {
    /** The list of the charter’s signatories, collected with the form. */
    CHARTER,
    /** The directory, which names only persons who agreed to it. */
    DIRECTORY;

    /** Returns the key of its sentences. */
    String key() {
        return this == CHARTER ? "processing.charter" : "processing.directory";
    }

    /** Returns its purpose as a contact would state it, in French. */
    String purpose() {
        return Texts.WORDS.message(key()).say(Locale.FRENCH);
    }

    /**
     * Returns the legal basis. Publication in the directory is based on consent, which can be withdrawn. The list of
     * signatories is based on the public task if a public body carries the contract, and on legitimate interests if
     * another body does.
     */
    LegalBasis basis(View view) {
        if (this == DIRECTORY) {
            return LegalBasis.CONSENT;
        }
        boolean isPublic = keeper(view).stream()
                .flatMap(body -> view.findActor(body).stream())
                .anyMatch(body -> !body.publicBody().isNone());
        return isPublic || keeper(view).isEmpty() ? LegalBasis.PUBLIC_TASK : LegalBasis.LEGITIMATE_INTERESTS;
    }

    /**
     * Returns the controller of the contacts, if it is recorded and shown, or otherwise the carriers of the contract.
     */
    static List<ActorId> keeper(View view) {
        return view.dossier()
                .contactFile()
                .flatMap(ContactFile::controller)
                .value()
                .map(List::of)
                .orElseGet(() -> view.contract().carriers(view.day()).stream()
                        .map(Party::actor)
                        .distinct()
                        .toList());
    }

    /** Returns the number of persons that it names or may name. */
    int persons(View view) {
        return Math.toIntExact(
                this == CHARTER ? signatories(view).count() : published(view).count());
    }

    /** Checks whether the dossier has this processing. */
    boolean isDone(View view) {
        return this == CHARTER
                ? view.dossier().charter().value().isPresent()
                : view.dossier().actors().stream().anyMatch(actor -> actor.isListedOn(view.day()));
    }

    /** The signatures that name a person, as the signatory or as its representative. */
    private static Stream<CharterSignature> signatories(View view) {
        return view.dossier().charter().value().stream()
                .flatMap(charter -> charter.signatures().stream())
                .filter(signature -> signature.representative().value().isPresent()
                        || view.findActor(signature.actor())
                                .filter(actor -> actor.kind() == ActorKind.NATURAL_PERSON)
                                .isPresent());
    }

    private static Stream<Contact> published(View view) {
        return view.dossier().actors().stream()
                .filter(actor -> actor.isListedOn(view.day()))
                .map(Actor::contacts)
                .flatMap(List::stream)
                .filter(Contact::isPublic);
    }
}
