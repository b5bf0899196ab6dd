package org.cldess.reporting.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Signatory;
import org.cldess.reporting.content.ActorNature;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.figure.FigureName;
import org.cldess.reporting.figure.Figures;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The signatories of the charter, those who must sign again, and those who withdrew their signature. */
final class CharterSignatories {
    private final View view;
    private final Speech speech;
    private final Charter charter;
    private final Optional<CharterVersion> current;
    private final Map<ActorId, CharterSignature> valid = new LinkedHashMap<>();

    CharterSignatories(View view, Charter charter, Optional<CharterVersion> current) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.charter = charter;
        this.current = current;
        charter.signatures().stream()
                .filter(signature -> signature.isValidOn(view.day()))
                .sorted(Comparator.comparing(CharterSignatories::day))
                .forEach(signature -> valid.put(signature.actor(), signature));
    }

    private static LocalDate day(CharterSignature signature) {
        return signature.date().value().orElse(LocalDate.MAX);
    }

    private int ofCurrent() {
        return Math.toIntExact(Figures.of(view).count(FigureName.SIGNATORIES));
    }

    /**
     * How many signatories signed the version in force: 0 if there are no signatories, 1 for all, 2 for some, 3 if none
     * did.
     */
    private int share() {
        if (valid.isEmpty()) {
            return 0;
        }
        return ofCurrent() == valid.size() ? 1 : ofCurrent() > 0 ? 2 : 3;
    }

    /** « 45 acteurs ont signé la charte, dont 40 la version en vigueur. » */
    Notice verdict() {
        return Notice.of(Notice.Kind.VERDICT, speech.say("signatories.verdict", valid.size(), ofCurrent(), share()));
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        current.filter(version -> ofCurrent() == 0).ifPresent(version -> blocks.add(nobody(version)));
        if (!valid.isEmpty()) {
            blocks.add(table());
            blocks.add(SignatoriesOverTime.figure(view, charter, valid.size()));
        }
        again().ifPresent(blocks::add);
        withdrawn().ifPresent(blocks::add);
        if (blocks.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("signatories.none")));
        }
        return Sections.of("signataires", speech.say("signatories.title"), blocks);
    }

    /** States that the version in force has no signature yet, and how many actors had signed the version before. */
    private Notice nobody(CharterVersion version) {
        Optional<Integer> before = charter.versions().stream()
                .filter(other -> !other.id().equals(version.id()))
                .filter(other -> other.date().value().isPresent())
                .max(Comparator.comparing(other -> other.date().value().orElseThrow()))
                .map(other -> charter.signatures(
                                other.id(), version.date().value().orElse(view.day()))
                        .size());
        return Notice.of(
                Notice.Kind.NOTHING_YET,
                before.map(count -> speech.say("signatories.nobody-yet", count))
                        .orElse(speech.say("signatories.nobody")));
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("signatories.title"))
                .column(speech.say("column.organisation"), Table.Align.LEFT)
                .column(familyColumn(), Table.Align.LEFT)
                .column(speech.say("column.commune"), Table.Align.LEFT)
                .column(speech.say("column.signed"), Table.Align.LEFT)
                .column(speech.say("column.version"), Table.Align.CENTRE);
        valid.values().stream()
                .sorted(Comparator.comparing(
                                (CharterSignature signature) -> view.plainName(signature.actor()),
                                AlphabeticalOrder.OF_TEXTS)
                        .thenComparing(CharterSignature::actor))
                .forEach(signature -> table.row(row(signature)));
        return table.total(
                        Cell.of(speech.phrase("signatories.total", valid.size(), ofCurrent(), share())),
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.BLANK)
                .note(note())
                .build();
    }

    private String familyColumn() {
        return speech.say(view.contract().kind().isForSocialEconomy() ? "column.family" : "column.nature");
    }

    private List<Cell> row(CharterSignature signature) {
        Optional<Actor> actor = view.findActor(signature.actor());
        return List.of(
                Cell.of(view.name(signature.actor())),
                actor.map(this::family).orElse(Cell.MISSING),
                actor.map(body -> speech.cell(body.commune(), code -> Cell.of(view.plainName(code))))
                        .orElse(Cell.MISSING),
                Cell.of(speech.shortDate(day(signature))),
                version(signature));
    }

    private Cell version(CharterSignature signature) {
        return Cell.of(charter.findVersion(signature.version())
                .map(CharterVersion::label)
                .orElse(signature.version().value()));
    }

    /**
     * The family of the social economy, and for other actors the kind of body or person; what the actor is, in a
     * contract that is not for the social economy.
     */
    private Cell family(Actor actor) {
        if (!view.contract().kind().isForSocialEconomy()) {
            return ActorNature.cell(actor, view, speech);
        }
        Optional<String> family = actor.essFamily().value().map(speech::say);
        Optional<String> body = actor.publicBody().value().map(speech::say);
        Optional<Cell> known = family.or(() -> body).map(Cell::of);
        if (known.isEmpty() && actor.kind() == ActorKind.NATURAL_PERSON) {
            return Cell.NOT_APPLICABLE;
        }
        return known.orElse(actor.essFamily().isNone() ? Cell.of(speech.say("family.none")) : Cell.MISSING);
    }

    private String note() {
        long undated = count(signature -> signature.date().value().isEmpty());
        String asOf = speech.say("signatories.note", view.day());
        return undated == 0 ? asOf : asOf + " " + speech.say("signatories.undated", undated);
    }

    private long count(Predicate<CharterSignature> which) {
        return charter.signatures().stream().filter(which).count();
    }

    /** The signatories whose signature does not cover the text in force. */
    private Optional<Table> again() {
        Table.Builder table = Table.captioned(speech.say("signatories.again"))
                .column(speech.say("column.organisation"), Table.Align.LEFT)
                .column(speech.say("column.signed"), Table.Align.LEFT)
                .column(speech.say("column.version"), Table.Align.CENTRE)
                .column(speech.say("column.why"), Table.Align.LEFT);
        charter.mustSignAgain(view.day()).stream()
                .sorted(Comparator.comparing(
                                (Signatory signatory) -> view.plainName(signatory.actor()), AlphabeticalOrder.OF_TEXTS)
                        .thenComparing(Signatory::actor))
                .forEach(signatory -> table.row(
                        Cell.of(view.name(signatory.actor())),
                        speech.cell(signatory.signature().date(), speech.say("date.none")),
                        version(signatory.signature()),
                        Cell.of(speech.capital(speech.phrase(signatory.status())))));
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.note(speech.say("signatories.again.note")).build());
    }

    private Optional<Table> withdrawn() {
        Table.Builder table = Table.captioned(speech.say("signatories.withdrawn"))
                .column(speech.say("column.organisation"), Table.Align.LEFT)
                .column(speech.say("column.signed"), Table.Align.LEFT)
                .column(speech.say("column.withdrawn"), Table.Align.LEFT);
        charter.signatures().stream()
                .filter(signature -> signature.withdrawn().value().isPresent())
                .sorted(Comparator.comparing(
                        signature -> signature.withdrawn().value().orElseThrow()))
                .forEach(signature -> table.row(
                        Cell.of(view.name(signature.actor())),
                        speech.cell(signature.date(), speech.say("date.none")),
                        speech.cell(signature.withdrawn(), speech.say("date.none"))));
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.note(speech.phrase("as-of", view.day())).build());
    }
}
