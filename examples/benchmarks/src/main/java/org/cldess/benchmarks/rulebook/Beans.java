package org.cldess.benchmarks.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.benchmarks.rulebook.beans.ActorBean;
import org.cldess.benchmarks.rulebook.beans.ContractBean;
import org.cldess.benchmarks.rulebook.beans.DeliberationBean;
import org.cldess.benchmarks.rulebook.beans.DossierBean;
import org.cldess.benchmarks.rulebook.beans.PartyBean;
import org.cldess.benchmarks.rulebook.beans.SignatureBean;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.Succession;
import org.cldess.contract.text.ArticleText;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.References;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/** Makes the beans of a dossier, which refer to each other directly instead of by id. */
public final class Beans {
    private final Map<ActorId, ActorBean> actors;
    private final Map<DeliberationId, DeliberationBean> deliberations;
    private final Map<PartyId, PartyBean> parties = new HashMap<>();

    private Beans(Dossier dossier) {
        actors = dossier.actors().stream().collect(Collectors.toMap(Actor::id, Beans::actor));
        deliberations =
                dossier.deliberations().stream().collect(Collectors.toMap(Deliberation::id, this::deliberation));
        // Predecessors come before their successors.
        dossier.contract().parties().forEach(party -> parties.put(party.id(), party(party)));
    }

    /**
     * Returns the same dossier as beans.
     *
     * @param dossier the dossier
     * @return the beans
     */
    public static DossierBean of(Dossier dossier) {
        Beans beans = new Beans(dossier);
        return new DossierBean(
                beans.contract(dossier.contract()),
                new CharterBeans(beans.actors).charter(dossier.charter().value().orElseThrow()),
                each(dossier.deliberations(), act -> get(beans.deliberations, act.id())),
                each(dossier.actors(), actor -> get(beans.actors, actor.id())));
    }

    static <T, B> List<B> each(List<T> things, Function<? super T, ? extends B> bean) {
        List<B> beans = new ArrayList<>(things.size());
        things.forEach(thing -> beans.add(bean.apply(thing)));
        return beans;
    }

    static <T> @Nullable T orNull(Known<T> fact) {
        return fact.value().orElse(null);
    }

    static <I, B> B get(Map<I, B> beans, I id) {
        B bean = beans.get(id);
        if (bean == null) {
            throw new IllegalArgumentException("Nothing has the id '%s'. Make it first.".formatted(id));
        }
        return bean;
    }

    private static <T> T given(Known<T> fact) {
        return fact.value().orElseThrow();
    }

    private static ActorBean actor(Actor actor) {
        return new ActorBean(
                actor.id().value(),
                actor.name(),
                orNull(actor.publicBody()),
                orNull(actor.epciKind()),
                each(
                        actor.populations().value().orElse(List.of()),
                        count -> new ActorBean.PopulationBean(count.date(), count.inhabitants())));
    }

    private DeliberationBean deliberation(Deliberation act) {
        return new DeliberationBean(
                act.id().value(),
                get(actors, act.assembly()),
                act.subject(),
                given(act.number()),
                given(act.date()),
                orNull(act.members()),
                orNull(act.present()),
                orNull(act.voters()),
                orNull(act.inFavour()),
                orNull(act.against()),
                orNull(act.abstentions()),
                orNull(act.ballot()),
                orNull(act.sitting()),
                orNull(act.transmitted()),
                orNull(act.published()),
                orNull(act.publicationMode()),
                orNull(act.enterpriseAid()),
                references(act.references()));
    }

    private static DeliberationBean.ReferencesBean references(References cited) {
        return new DeliberationBean.ReferencesBean(
                orNull(cited.citedCompetence()), orNull(cited.citedStrategy()), orNull(cited.citedSrdeii()));
    }

    private PartyBean party(Party party) {
        return new PartyBean(
                party.id().value(),
                get(actors, party.actor()),
                party.role().code(),
                party.from(),
                orNull(party.until()),
                party.succession().value().map(this::succession).orElse(null));
    }

    private PartyBean.SuccessionBean succession(Succession succession) {
        return new PartyBean.SuccessionBean(
                get(parties, succession.predecessor()),
                orNull(succession.decision()),
                each(
                        given(succession.notices()),
                        notice -> new PartyBean.NoticeBean(notice.party().value(), orNull(notice.date()))));
    }

    private ContractBean contract(Contract contract) {
        return new ContractBean(
                each(contract.kind().roles(), PartyRole::code),
                contract.kind().carriers().get(0).code(),
                contract.kind().isForSocialEconomy(),
                contract.kind().charterRequired(),
                contract.term().start(),
                contract.term().end(),
                contract.charterVersion()
                        .value()
                        .map(version -> version.value())
                        .orElse(null),
                references(contract.references()),
                each(given(contract.territory()), CommuneCode::code),
                each(contract.parties(), party -> get(parties, party.id())),
                each(
                        contract.allObjectives().toList(),
                        objective -> new ContractBean.ObjectiveBean(
                                objective.id().value(), objective.number(), objective.title())),
                each(
                        contract.articles(),
                        article -> new ContractBean.ArticleBean(article.id().value(), article.title(), article.text())),
                each(
                        given(contract.envelopes()),
                        envelope -> new ContractBean.EnvelopeBean(
                                envelope.funder().value(), envelope.year(), envelope.amount())),
                each(contract.signatures(), this::underContract),
                each(contract.amendments(), this::amendment),
                each(given(contract.decisions()), this::decision));
    }

    private SignatureBean.OfContract underContract(Signature signature) {
        return new SignatureBean.OfContract(
                get(parties, signature.party()),
                given(signature.date()),
                act(signature.deliberation()),
                act(signature.delegation()));
    }

    private SignatureBean.OfAmendment underAmendment(Signature signature) {
        return new SignatureBean.OfAmendment(
                get(parties, signature.party()),
                given(signature.date()),
                act(signature.deliberation()),
                act(signature.delegation()));
    }

    private @Nullable DeliberationBean act(Known<DeliberationId> cited) {
        return cited.value().map(id -> get(deliberations, id)).orElse(null);
    }

    private ContractBean.AmendmentBean amendment(Amendment amendment) {
        return new ContractBean.AmendmentBean(
                amendment.id().value(),
                amendment.number(),
                given(amendment.effective()),
                each(amendment.articles(), change -> {
                    ArticleText before = given(change.before());
                    ArticleText after = given(change.after());
                    return new ContractBean.ArticleChangeBean(
                            change.article().value(), before.title(), before.text(), after.title(), after.text());
                }),
                each(
                        amendment.envelopes(),
                        change -> new ContractBean.EnvelopeChangeBean(
                                change.funder().value(), change.year(), given(change.before()), given(change.after()))),
                each(amendment.communesAdded(), CommuneCode::code),
                each(amendment.communesRemoved(), CommuneCode::code),
                each(amendment.signatures(), this::underAmendment));
    }

    private ContractBean.DecisionBean decision(ContractDecision decision) {
        return new ContractBean.DecisionBean(
                decision.what(),
                given(decision.date()),
                decision.by().value().map(party -> get(parties, party)).orElse(null),
                orNull(decision.reason()),
                orNull(decision.into()));
    }
}
