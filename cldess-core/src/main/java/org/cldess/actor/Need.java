package org.cldess.actor;

/**
 * What an actor looks for (<i>besoin</i>).
 *
 * @param id its id
 * @param sector the field it belongs to, one word for all who may answer, such as {@code espaces-verts}
 * @param description what is looked for, in the actor’s own words
 */
public record Need(NeedId id, String sector, String description) {}
