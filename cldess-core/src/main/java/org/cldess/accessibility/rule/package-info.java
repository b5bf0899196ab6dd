/**
 * The rule over what public bodies publish online. The rulebook assembles it; not exported.
 */
package org.cldess.accessibility.rule;
