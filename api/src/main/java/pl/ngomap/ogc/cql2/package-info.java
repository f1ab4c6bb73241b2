/**
 * CQL2 text (OGC 21-065r2): a filter is parsed into a tree, checked against the properties that a
 * collection offers, and becomes a condition with question marks. Values never become SQL.
 */
package pl.ngomap.ogc.cql2;
