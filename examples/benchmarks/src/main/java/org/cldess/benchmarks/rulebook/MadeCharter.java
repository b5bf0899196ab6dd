package org.cldess.benchmarks.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.charter.text.TextHash;
import org.cldess.contract.kind.ContractKind;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.known.Known;

/** The charter: eight versions, thirty decided proposals, and the signatures. */
final class MadeCharter {
    /** The number of organisations that may sign. */
    static final int SIGNATORIES = 60;

    private static final int VERSIONS = 8;
    private static final int PRINCIPLES = 12;
    private static final int PROPOSALS = 30;
    private static final int SIGNATURES = 120;
    private static final int VOTES = 5;
    private static final List<Axis> AXES = ContractKind.CLDESS.axes();

    private final Defects defects;
    private final List<CharterVersion> versions;

    MadeCharter(Defects defects) {
        this.defects = defects;
        this.versions =
                IntStream.rangeClosed(1, VERSIONS).mapToObj(this::version).toList();
    }

    Charter charter() {
        return Charter.builder("Charte du Haut-Pays")
                .versions(versions)
                .proposals(
                        IntStream.range(0, PROPOSALS).mapToObj(this::proposal).toList())
                .signatures(
                        IntStream.range(0, SIGNATURES).mapToObj(this::signature).toList())
                .build();
    }

    private static ActorId member(int number) {
        return MadeDossier.actor(MadeContract.BODIES.size() + number);
    }

    private CharterVersion version(int number) {
        LocalDate day = LocalDate.of(2021, 10, 4).plusMonths(6L * number);
        List<Principle> principles = IntStream.range(0, PRINCIPLES)
                .mapToObj(i -> principle(number, i))
                .toList();
        CharterVersion made = new CharterVersion(
                CharterVersionId.of("version-" + number),
                "%s.0".formatted(number),
                Known.of(day),
                Known.of(defects.has("review", number - 1) ? day.minusDays(1) : day.plusYears(3)),
                "Nous, actrices et acteurs de l’économie sociale et solidaire du Haut-Pays, signons cette charte.",
                principles,
                Known.none(),
                Known.of(decision(
                        day,
                        List.of(
                                vote(0, Position.FOR, day),
                                vote(1, Position.FOR, day),
                                vote(2, Position.FOR, day),
                                vote(3, Position.AGAINST, day),
                                vote(4, Position.ABSTAINS, day)))));
        TextHash hash = defects.has("changed", number - 4) ? TextHash.of(List.of("another text")) : made.textHash();
        return new CharterVersion(
                made.id(),
                made.label(),
                made.date(),
                made.reviewBy(),
                made.preamble(),
                principles,
                Known.of(hash),
                made.decision());
    }

    private Principle principle(int version, int number) {
        Axis axis = AXES.get(number % AXES.size());
        boolean dropped = axis.equals(Axis.SOCIAL_UTILITY) && defects.has("axes", version - 6);
        return new Principle(
                PrincipleId.of(String.format(Locale.ROOT, "principle-%02d", number)),
                "Principe " + number,
                "Nous tenons ce principe dans nos statuts comme dans notre travail de tous les jours, et nous le revoyons ensemble.",
                Known.of(dropped ? Axis.LIMITED_PROFIT : axis));
    }

    private static CollectiveDecision decision(LocalDate day, List<Vote> votes) {
        return CollectiveDecision.of(DecisionMethod.MAJORITY, day, 20, votes).withQuorum(3);
    }

    private static Vote vote(int member, Position position, LocalDate day) {
        return new Vote(member(member), position, Known.none(), Known.of(day));
    }

    private CharterSignature signature(int number) {
        int round = number / SIGNATORIES;
        CharterVersion version = versions.get((number + 3 * round) % VERSIONS);
        int actor = number % SIGNATORIES;
        if (defects.has("twice", number - SIGNATORIES)) {
            version = versions.get(actor % VERSIONS);
        }
        LocalDate adopted = version.date().value().orElseThrow();
        boolean early = defects.has("early-signature", SIGNATURES - 1 - number);
        return new CharterSignature(
                CharterSignatureId.of(String.format(Locale.ROOT, "charter-signature-%03d", number)),
                member(actor),
                version.id(),
                Known.of(early ? adopted.minusDays(9) : adopted.plusDays(9)),
                version.hash(),
                Known.none(),
                Known.none(),
                Known.none(),
                Known.none());
    }

    /** Every third proposal is rejected. */
    private Proposal proposal(int number) {
        boolean rejected = number % 3 == 2;
        int third = number / 3;
        int kept = 2 * third + number % 3;
        CharterVersion version = versions.get(number % VERSIONS);
        LocalDate submitted = version.date().value().orElseThrow().plusDays(20);
        Proposal draft = Proposal.toChange(
                ProposalId.of(String.format(Locale.ROOT, "proposal-%02d", number)),
                version.id(),
                principleOf(number, rejected, kept),
                member(0),
                submitted.plusDays(defects.has("order", third - 4) && rejected ? 30 : 0));
        if (number == PROPOSALS - 2 && defects.has("open", 0)) {
            return first(draft, submitted);
        }
        LocalDate decided = submitted.plusDays(60);
        ProposalStep last = new ProposalStep(
                decided,
                rejected ? ProposalStatus.REJECTED : ProposalStatus.ACCEPTED,
                rejected && !defects.has("unexplained", third)
                        ? Known.of("Le groupe préfère le texte qui est en vigueur.")
                        : Known.none());
        Proposal evaluated =
                draft.with(new ProposalStep(submitted.plusDays(10), ProposalStatus.EVALUATING, Known.none()));
        Proposal made = evaluated.with(last).with(decision(decided, votes(rejected, kept, third, decided)));
        return rejected || !defects.has("proposal-changed", kept - 10) ? made : changed(made);
    }

    private static Proposal first(Proposal draft, LocalDate submitted) {
        return draft.with(new ProposalStep(submitted.plusDays(10), ProposalStatus.EVALUATING, Known.none()));
    }

    /** Returns an article that no other proposal on the version changes, except for siblings. */
    private Principle principleOf(int number, boolean rejected, int kept) {
        boolean sibling = number == VERSIONS + 1 && !rejected && defects.has("siblings", 0);
        int article = sibling ? 1 : 3 * (number / VERSIONS) + number % 3;
        return new Principle(
                PrincipleId.of(String.format(Locale.ROOT, "principle-%02d", article)),
                "Principe " + article + ", revu",
                "Nous tenons ce principe dans nos statuts, dans notre travail et dans nos achats, et nous le revoyons ("
                        + kept + ").",
                Known.none());
    }

    private static Proposal changed(Proposal made) {
        return made.toBuilder()
                .text(made.text().map(text -> text + " Et plus encore.").orElseThrow())
                .build();
    }

    private List<Vote> votes(boolean rejected, int kept, int third, LocalDate decided) {
        LocalDate day = decided.minusDays(2);
        boolean contrary = !rejected && defects.has("contrary", kept - 4);
        Position maximum = rejected || contrary ? Position.AGAINST : Position.FOR;
        boolean alone = !rejected && defects.has("alone", kept);
        List<Vote> votes = new ArrayList<>();
        for (int member = 0; member < VOTES; member++) {
            Position position = alone && member > 0 ? Position.ABSTAINS : maximum;
            if (member == VOTES - 1 && rejected && defects.has("unreasoned", third - 7)) {
                position = Position.OBJECTS;
            }
            boolean late = member == VOTES - 1 && !rejected && defects.has("late-vote", kept - 15);
            votes.add(vote(member, position, late ? decided.plusDays(1) : day));
        }
        return votes;
    }
}
