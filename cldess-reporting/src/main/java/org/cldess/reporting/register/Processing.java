package org.cldess.reporting.register;

import java.util.List;
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
 * What this library’s documents do with data about persons beside the contacts (<i>{@index traitement}</i>). For what and on what basis is
 * said here alone: the form, the directory and the register of processing repeat it.
 */
enum Processing {
    /** The list of those who sign the charter, which the form fills. */
    CHARTER,
    /** The directory, in which nobody is named who did not agree. */
    DIRECTORY;

    /** How its sentences are called. */
    String key() {
        return this == CHARTER ? "processing.charter" : "processing.directory";
    }

    /**
     * On what it rests. Who agrees to be published may take that back; the list of signatories belongs to the task of the public body that
     * carries the contract, and to the interest of any other body that does.
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

    /** The one who answers for the contacts, where that is recorded and shown; else the carrier of the contract. */
    static List<ActorId> keeper(View view) {
        return view
                .dossier()
                .contactFile()
                .flatMap(ContactFile::controller)
                .value()
                .or(() -> view.contract().carrier(view.day()).map(Party::actor))
                .stream()
                .toList();
    }

    /** How many persons it names or may name. */
    int persons(View view) {
        return Math.toIntExact(
                this == CHARTER ? signatories(view).count() : published(view).count());
    }

    /** Whether the dossier has it. */
    boolean isDone(View view) {
        return this == CHARTER
                ? view.dossier().charter().value().isPresent()
                : view.dossier().actors().stream().anyMatch(actor -> actor.isListedOn(view.day()));
    }

    /** Signatures that name a person: as a signatory, or as the one who signed for it. */
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
