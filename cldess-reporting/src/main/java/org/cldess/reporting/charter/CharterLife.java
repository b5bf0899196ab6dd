package org.cldess.reporting.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.text.Principle;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.Vote;
import org.cldess.difference.ArticleDifference;
import org.cldess.difference.ComparedArticle;
import org.cldess.governance.GovernanceBody;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.TextChanges;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The life of the charter’s text (<i>{@index "vie du texte"}</i>): the proposals, and what became of them. */
final class CharterLife {
    private final View view;
    private final Speech speech;
    private final Charter charter;

    CharterLife(View view, Charter charter) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.charter = charter;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(charter.proposals().isEmpty() ? Sections.nothingYet(speech.say("proposals.empty")) : table());
        List<Section> proposed = IntStream.range(0, charter.proposals().size())
                .filter(i -> isPending(charter.proposals().get(i)))
                .mapToObj(i -> proposed(i + 1, charter.proposals().get(i)))
                .toList();
        blocks.addAll(proposed);
        blocks.add(new CharterDecisions(view, charter).section());
        return Sections.of("vie-du-texte", speech.say("proposals.title"), blocks);
    }

    /** Checks whether a proposal may still change the version in force. */
    private boolean isPending(Proposal proposal) {
        return proposal.status().isOpen() || charter.accepted(view.day()).contains(proposal);
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("proposals.table"))
                .column(speech.say("column.number"), Table.Align.LEFT)
                .column(speech.say("column.article"), Table.Align.LEFT)
                .column(speech.say("column.author"), Table.Align.LEFT)
                .column(speech.say("column.state"), Table.Align.LEFT)
                .column(speech.say("column.decision"), Table.Align.LEFT)
                .column(speech.say("column.reason"), Table.Align.LEFT);
        for (int i = 0; i < charter.proposals().size(); i++) {
            table.row(row(i + 1, charter.proposals().get(i)));
        }
        return table.build();
    }

    private List<Cell> row(int number, Proposal proposal) {
        return List.of(
                Cell.of(Integer.toString(number)),
                speech.lines(article(proposal), new Inline.Plain(speech.say(proposal.kind()))),
                author(proposal),
                state(proposal),
                proposal.decision().value().map(this::decision).orElse(Cell.NOTHING),
                Cell.of(reasons(proposal)));
    }

    /** The author of the proposal, and the body on whose behalf they propose. */
    private Cell author(Proposal proposal) {
        Optional<String> body = proposal.body()
                .value()
                .flatMap(id -> view.dossier().bodies().stream()
                        .filter(one -> one.id().equals(id))
                        .map(GovernanceBody::name)
                        .findFirst());
        return speech.cell(proposal.author(), author -> {
            Phrase name = view.name(author);
            return body.map(in -> speech.lines(name, new Inline.Plain(speech.say("proposals.for", in))))
                    .orElseGet(() -> Cell.of(name));
        });
    }

    private Phrase article(Proposal proposal) {
        Optional<String> title = charter.findVersion(proposal.version())
                .flatMap(version -> version.find(proposal.article()))
                .map(Principle::title);
        return speech.typed(title.or(proposal::title).orElse(proposal.article().value()));
    }

    private Cell state(Proposal proposal) {
        Phrase status = Phrase.status(mark(proposal.status()), speech.say(proposal.status()));
        Optional<LocalDate> since = proposal.history().isEmpty()
                ? proposal.submitted().value()
                : Optional.of(
                        proposal.history().get(proposal.history().size() - 1).date());
        return since.map(day -> speech.lines(status, new Inline.Plain(speech.shortDate(day))))
                .orElse(Cell.of(status));
    }

    private static StatusMark mark(ProposalStatus status) {
        return switch (status) {
            case DRAFT -> StatusMark.TO_DO;
            case EVALUATING -> StatusMark.IN_PROGRESS;
            case ACCEPTED -> StatusMark.DONE;
            case REJECTED, WITHDRAWN, OBSOLETE -> StatusMark.DROPPED;
        };
    }

    private Cell decision(CollectiveDecision decision) {
        return speech.lines(
                speech.capital(speech.phrase(decision.tally().result())),
                new Inline.Plain(speech.say("proposals.method", decision.method())));
    }

    /**
     * The reason noted; for a rejected proposal, the reasons of the objections; for an obsolete one, the proposal or
     * version that made it obsolete.
     */
    private List<Phrase> reasons(Proposal proposal) {
        List<Phrase> reasons = new ArrayList<>();
        if (!proposal.history().isEmpty()) {
            ProposalStep last = proposal.history().get(proposal.history().size() - 1);
            last.reason().value().map(speech::typed).ifPresent(reasons::add);
        }
        if (proposal.status() == ProposalStatus.REJECTED) {
            proposal.decision().value().stream()
                    .flatMap(decision -> decision.countedVotes().stream())
                    .filter(vote -> vote.position().needsReason())
                    .flatMap(CharterLife::reason)
                    .map(speech::typed)
                    .forEach(reasons::add);
        }
        if (proposal.status() == ProposalStatus.OBSOLETE && reasons.isEmpty()) {
            reasons.add(Phrase.of(obsolete(proposal)));
        }
        return reasons;
    }

    private static Stream<String> reason(Vote vote) {
        return vote.reason().value().stream();
    }

    private String obsolete(Proposal proposal) {
        return IntStream.range(0, charter.proposals().size())
                .filter(i -> charter.proposals().get(i).isSiblingOf(proposal)
                        && charter.proposals().get(i).status() == ProposalStatus.ACCEPTED)
                .mapToObj(i -> speech.say("proposals.sibling", Integer.toString(i + 1)))
                .findFirst()
                .orElseGet(() -> speech.say("proposals.replaced"));
    }

    /** What a proposal would change, before and after. */
    private Section proposed(int number, Proposal proposal) {
        Optional<CharterVersion> version = charter.findVersion(proposal.version());
        List<ComparedArticle> before = version.stream()
                .flatMap(text -> text.principles().stream())
                .map(principle -> new ComparedArticle(principle.id().value(), principle.title(), principle.text()))
                .toList();
        List<ComparedArticle> after = version.map(text -> text.amendedBy(List.of(proposal))).stream()
                .flatMap(List::stream)
                .map(principle -> new ComparedArticle(principle.id().value(), principle.title(), principle.text()))
                .toList();
        TextChanges changes = new TextChanges(speech);
        List<Block> blocks = ArticleDifference.between(before, after).stream()
                .filter(article -> article.id().equals(proposal.article().value()))
                .flatMap(article -> changes.article(article).stream())
                .toList();
        return new Section(
                "proposition-" + number,
                speech.phrase("proposals.proposed", Integer.toString(number), proposal.kind(), article(proposal)),
                Sheet.SAME,
                blocks);
    }
}
