package org.cldess.reporting.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.contract.party.Party;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;

/**
 * Whom to ask about the contract (<i>{@index contact}</i>): the bodies that carry it, where they are, and the persons
 * of theirs who agreed to be published.
 */
public final class ContactPoint {
    private final View view;
    private final Speech speech;

    /**
     * Creates the contact point on the day of a view.
     *
     * @param view the view
     */
    public ContactPoint(View view) {
        this.view = view;
        this.speech = view.speech(Texts.WORDS);
    }

    /**
     * Returns the section of a page that says whom to ask.
     *
     * @return the section
     */
    public Section section() {
        List<Block> blocks = new ArrayList<>();
        asked().map(Paragraph::of)
                .ifPresentOrElse(
                        blocks::add, () -> blocks.add(Notice.of(Notice.Kind.NOTHING_YET, speech.say("contact.none"))));
        List<Phrase> lines = lines();
        if (!lines.isEmpty()) {
            blocks.add(BulletList.of(BulletList.Marker.NONE, lines));
        }
        return new Section("contact", Phrase.of(speech.say("contact.title")), Sheet.SAME, blocks);
    }

    /**
     * Returns the bodies to ask and their addresses in one paragraph, for the foot of a document; empty in a gap
     * between two carriers. Persons are named in few documents only.
     */
    Optional<Phrase> sentence() {
        return asked().map(asked -> bodies().flatMap(body -> PostalLines.of(view, speech, body).stream())
                .reduce((line, next) -> line.then(", ").then(next))
                .map(address -> asked.then(" ").then(address).then("."))
                .orElse(asked));
    }

    private Optional<Phrase> asked() {
        List<Phrase> bodies = view.names(carriers());
        return bodies.isEmpty()
                ? Optional.empty()
                : Optional.of(speech.phrase("contact.ask", speech.list("to", bodies)));
    }

    private List<Party> carriers() {
        return view.contract().carriers(view.day());
    }

    /** Returns the addresses of the bodies, each followed by its persons. */
    private List<Phrase> lines() {
        return bodies().flatMap(this::reach).toList();
    }

    private Stream<Actor> bodies() {
        return carriers().stream().map(Party::actor).distinct().flatMap(carrier -> view.findActor(carrier).stream());
    }

    private Stream<Phrase> reach(Actor actor) {
        return Stream.concat(
                PostalLines.of(view, speech, actor).stream(),
                actor.contacts().stream()
                        .filter(contact -> contact.isPublic() && contact.isUsableOn(view.day()))
                        .map(contact -> PostalLines.person(speech, contact)));
    }

    @Override
    public String toString() {
        return "contact point of " + view;
    }
}
