package org.cldess.accessibility.rule;

import org.cldess.accessibility.OnlineService;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.known.Known;

/**
 * What is published online, with what its publisher is.
 *
 * @param service what is published
 * @param body what kind of public body its publisher is; none if it is none
 * @param publisherPointer where the publisher stands, from the root; empty where nobody recorded who it is
 */
public record PublishedOnline(OnlineService service, Known<PublicBodyKind> body, String publisherPointer) {}
