package org.cldess.benchmarks.rulebook.beans;

import jakarta.validation.Valid;
import java.util.List;

/** The dossier, at which validation begins. */
@CharterConstraints.CharterFirst
public record DossierBean(
        @Valid ContractBean contract,
        @Valid CharterBean charter,
        List<@Valid DeliberationBean> deliberations,
        List<@Valid ActorBean> actors) {}
