package org.cldess.reporting.grantform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.Staff;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.HeldRole;
import org.cldess.aid.ceiling.CountedAid;
import org.cldess.aid.ceiling.DeMinimis;
import org.cldess.call.application.ProjectApplication;
import org.cldess.financing.Resource;
import org.cldess.financing.Staffing;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantRequest;
import org.cldess.identity.CommuneCode;
import org.cldess.money.Amount;
import org.cldess.reporting.action.IndicatorTables;
import org.cldess.reporting.content.Money;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.GrantFigures;
import org.cldess.reporting.money.GrantLaw;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * A request for a grant in the order of the form Cerfa no. 12156 (<i>{@index "demande de subvention"}</i>): the
 * recipient, its relations, its means, its budget, the project with its budget, and the declarations.
 */
final class RequestForm {
    /** The total of public aid over three accounting years above which the form asks to say so. */
    private static final Amount PUBLIC_AID = Amount.euros("500000");

    private static final int DESCRIPTION = 5;

    private final View view;
    private final Speech speech;
    private final Grant grant;
    private final GrantFigures figures;
    private final Optional<Actor> recipient;
    private final Project project;
    private final String id;

    RequestForm(View view, Grant grant) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.grant = grant;
        this.figures = GrantFigures.of(view, grant);
        this.recipient = view.findActor(grant.beneficiary());
        this.project = Project.of(view, grant);
        this.id = id(grant);
    }

    static String id(Grant grant) {
        return "demande-" + grant.id().value();
    }

    Section section() {
        return new Section(
                id,
                speech.phrase("request.heading", speech.typed(grant.object())),
                Sheet.PAPER,
                speech.phrase("form.state"),
                List.of(
                        Paragraph.of(speech.say("request.form")),
                        request(),
                        part(1, "identification", List.of(identification())),
                        part(2, "administration", List.of(administration())),
                        part(3, "networks", List.of(networks())),
                        part(4, "means", List.of(means())),
                        part(5, "budget", budget()),
                        part(6, "project", project()),
                        part(7, "attestations", attestations()),
                        part(8, "pieces", List.of(pieces()))));
    }

    private Section part(int number, String name, List<? extends Block> blocks) {
        return Sections.of(
                id + "-" + number, speech.say("form.part", number, speech.say("request.part." + name)), blocks);
    }

    private Table request() {
        return new FormFields(speech, "request.what")
                .add("request.to", Optional.of(view.name(funder())))
                .add(
                        "request.kind",
                        grant.nature().value().map(nature -> Phrase.of(speech.capital(speech.say(nature)))))
                .open("request.frequency", "request.scope", "request.period")
                .table();
    }

    private ActorId funder() {
        return view.contract().actingFor(grant.funder(), asked());
    }

    private LocalDate asked() {
        return grant.request().flatMap(GrantRequest::date).value().orElse(view.day());
    }

    private Table identification() {
        return new FormFields(speech, "request.recipient")
                .add("form.name", Optional.of(view.name(grant.beneficiary())))
                .open("form.acronym")
                .add(
                        "form.website",
                        recipient
                                .flatMap(body -> body.listing().value())
                                .flatMap(listing -> listing.website().value())
                                .map(address -> Phrase.of(address.toString())))
                .add("form.siret", FormIdentity.siret(recipient))
                .add("form.rna", FormIdentity.rna(recipient))
                .add("form.address", FormIdentity.address(view, speech, recipient))
                .open(
                        "form.correspondence",
                        "form.representative",
                        "form.representative.reach",
                        "form.in-charge",
                        "form.in-charge.reach")
                .table();
    }

    private Table administration() {
        return new FormFields(speech, "request.administration.table")
                .told("form.approvals", 2, approvals())
                .open("form.utility", "form.taxed")
                .table();
    }

    private List<Phrase> approvals() {
        Optional<Credentials> known =
                recipient.flatMap(body -> body.credentials().value());
        Stream<Phrase> approvals = known.stream()
                .flatMap(all -> all.approvals().value().orElse(List.of()).stream())
                .map(approval -> approval.authority()
                        .value()
                        .map(authority -> speech.phrase(
                                "form.approval.by",
                                speech.phrase(approval.kind()),
                                speech.typed(authority),
                                approval.date()))
                        .orElseGet(
                                () -> speech.phrase("form.approval", speech.phrase(approval.kind()), approval.date())));
        Stream<Phrase> agreements = known.stream()
                .flatMap(all -> all.agreements().value().orElse(List.of()).stream())
                .map(agreement -> agreement
                        .until()
                        .value()
                        .map(end -> speech.phrase("form.state-agreement.until", agreement.from(), end))
                        .orElseGet(() -> speech.phrase("form.state-agreement", agreement.from())));
        return Stream.concat(approvals, agreements).map(speech::capital).toList();
    }

    private Table networks() {
        List<Phrase> roles = recipient.stream()
                .flatMap(body -> body.roles().value().orElse(List.of()).stream())
                .filter(role -> role.holdsOn(view.day()))
                .flatMap(role -> role(role).stream())
                .toList();
        return new FormFields(speech, "request.networks.table")
                .told("form.network", 2, roles)
                .open("form.legal-members")
                .table();
    }

    private Optional<Phrase> role(HeldRole role) {
        return role.organisation()
                .value()
                .map(body -> speech.phrase("form.role", view.name(body), speech.typed(role.role())));
    }

    private Table means() {
        Optional<Staff> staff = recipient.flatMap(body -> body.credentials().value()).stream()
                .flatMap(all -> all.staff().value().orElse(List.of()).stream())
                .filter(year -> year.employees().value().isPresent())
                .reduce((first, second) -> second.year() > first.year() ? second : first);
        return new FormFields(speech, "request.means.table")
                .open("form.volunteers", "form.civic")
                .add(
                        "form.employees",
                        staff.map(year -> speech.phrase(
                                "form.employees.of",
                                year.employees().value().orElseThrow(),
                                Integer.toString(year.year()))))
                .open("form.assisted", "form.equivalents", "form.seconded", "form.members")
                .table();
    }

    private List<Block> budget() {
        return List.of(
                Paragraph.of(speech.say("request.budget.year")),
                new BudgetSides(view, speech, Optional.empty()).block(false));
    }

    private List<Block> project() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(fields());
        if (!project.indicators().isEmpty()) {
            blocks.add(new IndicatorTables(view).of(project.indicators()));
        }
        Optional<Project.Lines> lines = project.budget();
        blocks.add(Paragraph.of(lines.map(known -> speech.phrase(
                        "request.project.budget",
                        known.years().size(),
                        known.years().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .orElseGet(() -> speech.phrase("request.project.budget.open"))));
        blocks.add(new BudgetSides(view, speech, lines).block(true));
        blocks.add(Paragraph.of(share(lines)));
        return blocks;
    }

    private Table fields() {
        Optional<ProjectApplication> application = project.application();
        return new FormFields(speech, "request.project.table")
                .add("form.lead-person", leadPerson())
                .add("form.title", Optional.of(speech.typed(grant.object())))
                .told("form.goals", 3, goals())
                .told(
                        "form.description",
                        DESCRIPTION,
                        texts(
                                project.texts(Action::description),
                                application.flatMap(one -> one.summary().value())))
                .told(
                        "form.public",
                        2,
                        project.audience().stream().map(speech::typed).toList())
                .add(
                        "form.place",
                        application.flatMap(one -> one.commune().value()).map(this::commune))
                .told("form.resources", 2, means(project))
                .add("form.dates", dates())
                .told("form.evaluation", 2, evaluation())
                .table();
    }

    private Phrase commune(CommuneCode code) {
        return Phrase.of(view.plainName(code));
    }

    private Optional<Phrase> leadPerson() {
        return project.own().stream()
                .flatMap(action -> action.leadPerson().value().stream())
                .findFirst()
                .flatMap(view::findContact)
                .map(person -> person.function()
                        .value()
                        .map(function ->
                                speech.phrase("form.person", speech.typed(person.fullName()), speech.typed(function)))
                        .orElseGet(() -> speech.typed(person.fullName())));
    }

    /** The actions to which the grant contributes; of each that another body leads, who leads it. */
    private List<Phrase> goals() {
        return project.actions().stream()
                .map(action -> project.own().contains(action)
                        ? view.name(action)
                        : action.lead()
                                .value()
                                .map(lead -> speech.phrase("form.goal.of", view.name(action), view.name(lead)))
                                .orElseGet(() -> view.name(action)))
                .toList();
    }

    private List<Phrase> texts(List<String> texts, Optional<String> otherwise) {
        return (texts.isEmpty() ? otherwise.stream().toList() : texts)
                .stream()
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .map(speech::typed)
                        .toList();
    }

    private List<Phrase> means(Project own) {
        List<Phrase> said = new ArrayList<>(texts(own.texts(Action::means), Optional.empty()));
        own.own().stream()
                .flatMap(action -> action.plan().value().stream())
                .flatMap(plan -> plan.staff().value().orElse(List.of()).stream())
                .map(this::staffing)
                .forEach(said::add);
        return said;
    }

    private Phrase staffing(Staffing post) {
        return speech.phrase(
                "form.post",
                speech.typed(post.post()),
                speech.number(post.equivalents()),
                Integer.toString(post.year()));
    }

    private Optional<Phrase> dates() {
        return project.start()
                .map(start -> project.end()
                        .map(end -> speech.phrase("form.from-to", start, end))
                        .orElseGet(() -> speech.phrase("form.since", start)));
    }

    private List<Phrase> evaluation() {
        return project.indicators().stream()
                .map(indicator -> speech.typed(indicator.name()))
                .toList();
    }

    /** « La subvention demandée, de 2 500 € (deux mille cinq cents euros), représente 31 % du total des produits. » */
    private Phrase share(Optional<Project.Lines> lines) {
        Optional<Amount> asked = figures.asked().value();
        Optional<Amount> income = lines.map(known -> Amount.sum(known.resources().stream()
                        .filter(line -> !line.account().isInKind())
                        .map(Resource::amount)
                        .toList()))
                .filter(sum -> !sum.isZero());
        if (asked.isEmpty()) {
            return speech.phrase("request.share.open");
        }
        String words = Money.inWords(speech, asked.get());
        return income.map(sum -> speech.phrase("request.share", words, Money.share(speech, asked.get(), sum)))
                .orElseGet(() -> speech.phrase("request.share.unknown", words));
    }

    private List<Block> attestations() {
        List<Phrase> declared = new ArrayList<>();
        declared.add(speech.phrase("attest.duties"));
        if (new GrantLaw(view).needsCommitment(grant, view.day())) {
            declared.add(grant.republicanCommitment()
                    .value()
                    .map(day -> speech.phrase("attest.republican", day))
                    .orElseGet(() -> speech.phrase("attest.republican.open")));
        }
        declared.add(speech.phrase("attest.sincere"));
        declared.add(figures.asked()
                .value()
                .map(amount -> speech.phrase("attest.asks", Money.inWords(speech, amount)))
                .orElseGet(() -> speech.phrase("attest.asks.open")));
        declared.add(speech.phrase("attest.account"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(speech.phrase("attest.signer", view.name(grant.beneficiary()))));
        blocks.add(BulletList.of(BulletList.Marker.BULLET, declared));
        blocks.add(Paragraph.of(speech.say("attest.public-aid")));
        blocks.add(BulletList.of(
                BulletList.Marker.TICK,
                List.of(
                        speech.phrase("attest.public-aid.below", speech.euros(PUBLIC_AID)),
                        speech.phrase("attest.public-aid.above", speech.euros(PUBLIC_AID)))));
        blocks.add(Paragraph.of(speech.say("attest.minimis")));
        blocks.add(minimis());
        blocks.add(Paragraph.of(speech.say("attest.power")));
        blocks.add(new Signatures(
                speech.phrase("form.made"),
                List.of(new Signatures.Box(
                        speech.phrase("signatures.for", view.name(grant.beneficiary())),
                        speech.phrase("form.signer"),
                        Phrase.EMPTY,
                        Phrase.EMPTY))));
        return blocks;
    }

    /** The de minimis aid that the dossier knows, and room for other aid. */
    private Table minimis() {
        Table.Builder table = Table.captioned(speech.say("minimis.table"))
                .column(speech.say("minimis.giver"), Table.Align.LEFT)
                .column(speech.say("minimis.date"), Table.Align.LEFT)
                .column(speech.say("minimis.regime"), Table.Align.LEFT)
                .column(speech.say("minimis.amount"), Table.Align.RIGHT);
        view.dossier().deMinimis(view.day()).stream()
                .filter(answer -> answer.bodies().contains(grant.beneficiary()))
                .map(DeMinimis::aid)
                .flatMap(List::stream)
                .distinct()
                .forEach(aid -> table.row(
                        Cell.of(giver(aid)),
                        Cell.of(speech.shortDate(aid.granted())),
                        Cell.of(speech.say(aid.regime())),
                        speech.cell(aid.amount())));
        table.row(Cell.of(speech.phrase("minimis.other")), Cell.SHORT_ROOM, Cell.SHORT_ROOM, Cell.SHORT_ROOM);
        return table.build();
    }

    private Phrase giver(CountedAid aid) {
        return aid.grant()
                .flatMap(view.dossier()::findGrant)
                .map(found -> view.name(found.funder()))
                .or(() -> aid.giver().map(speech::typed))
                .orElse(Phrase.EMPTY);
    }

    private BulletList pieces() {
        return BulletList.of(
                BulletList.Marker.TICK,
                Stream.of("statutes", "board", "accounts", "auditor", "activity", "bank", "power")
                        .map(piece -> speech.phrase("piece." + piece))
                        .toList());
    }
}
