package org.cldess.accessibility.rule;

import org.cldess.accessibility.OnlineService;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.known.Known;

/**
 * An online service, with the kind of its publisher.
 *
 * @param service the service
 * @param body the kind of public body that its publisher is; not applicable if it is not a public body
 * @param publisherPointer the pointer to the publisher, from the root; empty if the publisher is not recorded
 */
public record PublishedOnline(OnlineService service, Known<PublicBodyKind> body, String publisherPointer) {}
