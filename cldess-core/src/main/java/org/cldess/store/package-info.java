/**
 * What the ports that keep dossiers take and give: a value with its revision, and the change that made it. No port itself.
 */
package org.cldess.store;
