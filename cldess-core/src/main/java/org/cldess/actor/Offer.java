package org.cldess.actor;

/**
 * What an actor can give (<i>offre</i>).
 *
 * @param id its id
 * @param sector the field it belongs to, the same word as in the needs that it meets
 * @param description what is offered, in the actor’s own words
 */
public record Offer(OfferId id, String sector, String description) {}
