package org.cldess.reporting.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.money.Amount;
import org.cldess.reporting.content.DeliberationReference;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * One amendment: the text to sign, with its parties, its reasons and its articles; and what the committee follows: what
 * it changes, from when and for how much, who has signed it and who still has to.
 */
final class AmendmentPaper {
    private final View view;
    private final Speech speech;
    private final Contract contract;
    private final Amendment amendment;
    private final List<SignedText.Signing> signings;
    private final String id;

    AmendmentPaper(View view, Amendment amendment) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contract = view.dossier().contract();
        this.amendment = amendment;
        this.signings = contract.partiesThatSign().stream().map(this::signing).toList();
        this.id = id(amendment);
    }

    static String id(Amendment amendment) {
        return "avenant-" + amendment.id().value();
    }

    /**
     * How an original party signs, itself or through its successor: the signature given, or the party that still has to
     * sign.
     */
    private SignedText.Signing signing(Party original) {
        Optional<Signature> given = amendment.signatures().stream()
                .filter(signature -> counts(signature, original))
                .min(Comparator.comparing(signature -> signature.date().value().orElse(LocalDate.MAX)));
        Optional<Party> signed = given.flatMap(signature -> contract.findParty(signature.party()));
        return signed.map(party -> new SignedText.Signing(party, given)).orElseGet(() -> {
            Party awaited = contract.partiesStillToSign(amendment, view.day()).stream()
                    .filter(party -> contract.signatoryOf(party.id()).equals(Optional.of(original)))
                    .findFirst()
                    .orElse(original);
            return new SignedText.Signing(awaited, Optional.empty());
        });
    }

    /**
     * Checks whether a signature counts for an original party: it was given by that party or its successor, and while
     * the signing party held its role.
     */
    private boolean counts(Signature signature, Party original) {
        Amendment alone = amendment.toBuilder().signatures(List.of(signature)).build();
        return contract.signatoryOf(signature.party()).equals(Optional.of(original))
                && contract.partiesStillToSign(alone, view.day()).stream()
                        .noneMatch(party -> contract.signatoryOf(party.id()).equals(Optional.of(original)));
    }

    /** Returns what the committee follows: what the amendment changes, its state, and who has signed by which act. */
    Section followUp() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(verdict());
        blocks.add(new Facts(List.of(effect(), duration(), money(), signed())));
        if (!signings.isEmpty()) {
            blocks.add(new SignedText(view)
                    .table(speech.say("amendment.signatures", Integer.toString(amendment.number())), signings));
        }
        missing().map(line -> new Paragraph(line, Paragraph.Tone.SMALL)).forEach(blocks::add);
        return new Section(
                "suivi-" + id,
                speech.phrase("amendment.followed", Integer.toString(amendment.number())),
                Sheet.SAME,
                blocks);
    }

    /** Returns the text that the parties sign. */
    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(sub("parties", "parties.title", parties()));
        blocks.add(sub("contrat", "amendment.contract", contract()));
        blocks.add(sub("objet", "amendment.reasons", reasons()));
        blocks.add(sub("modifications", "amendment.changes", changes()));
        blocks.add(sub("signatures", "signatures.title", signatures()));
        return new Section(
                id,
                speech.phrase(
                        "amendments.heading", Integer.toString(amendment.number()), speech.typed(amendment.subject())),
                Sheet.PAPER,
                Phrase.of(state()),
                blocks);
    }

    private Section sub(String part, String title, List<? extends Block> blocks) {
        return Sections.of(id + "-" + part, speech.say(title), blocks);
    }

    /** What the amendment changes, from when, and what it costs. */
    private Notice verdict() {
        List<Phrase> changed = changed();
        Phrase what = changed.isEmpty()
                ? Phrase.of(speech.say("amendment.changes.none"))
                : speech.phrase("amendment.verdict", speech.list(changed));
        Phrase when = amendment
                .effective()
                .fold(
                        day -> speech.phrase("amendment.verdict.effect", day),
                        () -> Phrase.of(speech.say("amendment.verdict.never")),
                        () -> Phrase.of(speech.say("amendment.verdict.no-effect")));
        return Notice.of(
                Notice.Kind.VERDICT,
                what.then(" ").then(when).then(" ").then(cost()).then(" ").then(standing()));
    }

    private List<Phrase> changed() {
        List<String> parts = new ArrayList<>();
        amendment.term().ifPresent(change -> parts.add(speech.say("amendment.changed.term")));
        counted(parts, amendment.objectives(), "amendment.changed.objectives");
        counted(parts, amendment.articles(), "amendment.changed.articles");
        if (amendment.changesTerritory()) {
            parts.add(speech.say("amendment.changed.territory"));
        }
        counted(parts, amendment.envelopes(), "amendment.changed.envelopes");
        return parts.stream().map(Phrase::of).toList();
    }

    private void counted(List<String> parts, List<?> changes, String key) {
        if (!changes.isEmpty()) {
            parts.add(speech.say(key, changes.size()));
        }
    }

    private String cost() {
        if (amendment.envelopes().isEmpty()) {
            return speech.say("amendments.no-money");
        }
        return difference()
                .map(sum -> speech.say(
                        "amendment.cost",
                        speech.euros(sum.isNegative() ? sum.negated() : sum),
                        Long.signum(sum.cents())))
                .orElse(speech.say("amendment.cost.unknown"));
    }

    /** The sum of the changes of all envelopes, if each records its previous amount. */
    private Optional<Amount> difference() {
        List<Amount> known = amendment.envelopes().stream()
                .map(EnvelopeChange::difference)
                .flatMap(Optional::stream)
                .toList();
        return known.size() < amendment.envelopes().size() ? Optional.empty() : Optional.of(Amount.sum(known));
    }

    /** « Signé par toutes les parties le … », or the parties that still have to sign. */
    private Phrase standing() {
        List<Party> missing = contract.partiesStillToSign(amendment, view.day());
        return contract.signedOn(amendment, view.day())
                .map(day -> speech.phrase("amendments.signed", day))
                .orElseGet(() -> missing.isEmpty()
                        ? Phrase.of(speech.say("signatures.nobody"))
                        : speech.phrase(
                                "amendments.missing", speech.list("each.du", view.names(missing)), missing.size()));
    }

    /** The state of the text: a signed text shows its date and the beginning of its hash. */
    private String state() {
        return contract.signedOn(amendment, view.day())
                .map(day -> speech.say(
                        "contract.state.signed",
                        day,
                        contract.textHash(amendment, view.day()).abbreviated()))
                .orElse(speech.say("contract.state.draft"));
    }

    private Facts.Box effect() {
        return box(
                "column.effective",
                Phrase.of(amendment
                        .effective()
                        .fold(speech::shortDate, () -> speech.say("date.none"), () -> speech.say("not-recorded"))));
    }

    private Facts.Box duration() {
        return box(
                "amendments.term",
                Phrase.of(amendment
                        .term()
                        .map(change -> speech.say(
                                "amendments.period",
                                change.after().start(),
                                change.after().end()))
                        .orElse(speech.say("amendment.unchanged"))));
    }

    private Facts.Box money() {
        String words = amendment.envelopes().isEmpty()
                ? speech.say("amendment.cost.none")
                : difference().map(this::withSign).orElse(speech.say("not-recorded"));
        return box("amendment.cost.title", Phrase.of(words));
    }

    private String withSign(Amount sum) {
        return sum.compareTo(Amount.ZERO) > 0 ? "+" + speech.euros(sum) : speech.euros(sum);
    }

    private Facts.Box signed() {
        boolean inEffect = contract.amendmentsInEffect(view.day()).contains(amendment);
        boolean signed = contract.signedOn(amendment, view.day()).isPresent();
        Phrase status = inEffect
                ? Phrase.status(StatusMark.DONE, speech.say("amendments.in-effect"))
                : signed
                        ? Phrase.status(StatusMark.IN_PROGRESS, speech.say("amendment.signed"))
                        : Phrase.status(StatusMark.TO_DO, speech.say("amendment.to-sign"));
        Phrase text = Phrase.of(state());
        return new Facts.Box(Phrase.of(speech.say("column.state")), signed ? List.of(status, text) : List.of(status));
    }

    private Facts.Box box(String label, Phrase line) {
        return new Facts.Box(speech.phrase(label), List.of(line));
    }

    private List<Block> parties() {
        if (signings.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("signatures.nobody")));
        }
        ContractParties parties = new ContractParties(view);
        return List.of(
                Paragraph.of(speech.say("amendment.between")),
                new Definitions(signings.stream()
                        .map(signing -> parties.identity(signing.party(), signing.signature()))
                        .toList()));
    }

    /** The contract that the amendment changes, and the earlier amendments. */
    private List<Block> contract() {
        Phrase title = speech.typed(contract.title());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(contract.signedOn(view.day())
                .map(day -> speech.phrase("amendment.contract.signed", title, day))
                .orElseGet(() -> speech.phrase("amendment.contract.unsigned", title))));
        List<Phrase> earlier = contract.amendments().stream()
                .filter(other -> other.number() < amendment.number())
                .sorted(Comparator.comparingInt(Amendment::number))
                .map(this::earlier)
                .toList();
        if (earlier.isEmpty()) {
            blocks.add(Paragraph.of(speech.say("amendment.earlier.none")));
        } else {
            blocks.add(Paragraph.of(speech.say("amendment.earlier", earlier.size())));
            blocks.add(BulletList.of(BulletList.Marker.BULLET, earlier));
        }
        return blocks;
    }

    private Phrase earlier(Amendment other) {
        Phrase name =
                speech.phrase("amendments.heading", Integer.toString(other.number()), speech.typed(other.subject()));
        String state = contract.signedOn(other, view.day())
                .map(day -> speech.say("amendment.earlier.signed", day))
                .orElse(speech.say("signatures.not-signed"));
        return name.then(", ").then(state);
    }

    private List<Block> reasons() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(speech.phrase("amendment.subject", speech.unended(amendment.subject()))));
        amendment.reason().value().map(speech::paragraphs).ifPresent(blocks::addAll);
        List<Phrase> seen = acts().distinct().toList();
        if (!seen.isEmpty()) {
            blocks.add(BulletList.of(BulletList.Marker.NONE, seen));
        }
        return blocks;
    }

    /** What the text lacks, and the signatures that do not count. */
    private Stream<Phrase> missing() {
        List<Phrase> missing = new ArrayList<>();
        if (!amendment.reason().isRecorded()) {
            missing.add(speech.phrase("amendment.reason.unknown"));
        }
        if (acts().findAny().isEmpty()) {
            missing.add(speech.phrase("amendment.acts.none"));
        }
        long vain = amendment.signatures().stream()
                .filter(signature -> signings.stream()
                        .noneMatch(signing -> signing.signature().equals(Optional.of(signature))))
                .count();
        if (vain > 0) {
            missing.add(speech.phrase("amendment.vain", vain));
        }
        return missing.stream();
    }

    /** « Vu la délibération n° … du … de … ; » */
    private Stream<Phrase> acts() {
        Deliberations deliberations = new Deliberations(view);
        return signings.stream()
                .flatMap(signing -> signing.signature().stream())
                .flatMap(signature -> Stream.of(signature.deliberation(), signature.delegation()))
                .flatMap(act -> deliberations.find(act).stream())
                .map(act -> speech.phrase(
                        "amendment.act", DeliberationReference.of(act, speech), view.name(act.assembly())));
    }

    private List<Block> changes() {
        AmendmentTables tables = new AmendmentTables(view, amendment);
        List<Block> blocks = new ArrayList<>();
        if (!amendment.changesSomething()) {
            blocks.add(Sections.nothingYet(speech.say("amendment.changes.none")));
            return blocks;
        }
        tables.changes().ifPresent(blocks::add);
        blocks.add(tables.money()
                .<Block>map(table -> table)
                .orElseGet(() -> Paragraph.of(speech.say("amendments.no-money"))));
        blocks.add(Paragraph.of(speech.say("amendment.others")));
        return blocks;
    }

    private List<Block> signatures() {
        if (signings.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("signatures.nobody")));
        }
        Phrase introduction = contract.signedOn(amendment, view.day())
                .map(day -> speech.phrase("amendments.signed", day))
                .orElse(speech.phrase("signatures.made", signings.size()));
        return List.of(new SignedText(view).boxes(introduction, signings));
    }
}
