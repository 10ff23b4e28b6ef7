/**
 * The rules of RFC 4287 for a feed and its entries: which elements there have to be, how often, and what they hold. In which
 * order they stand is free there, and here as we write them.
 */
export const atomXsd: string = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.w3.org/2005/Atom"
    targetNamespace="http://www.w3.org/2005/Atom" elementFormDefault="qualified">
  <xs:element name="feed">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="id" type="iri"/>
        <xs:element name="title" type="xs:string"/>
        <xs:element name="updated" type="instant"/>
        <xs:element name="author" type="person" maxOccurs="unbounded"/>
        <xs:element name="generator" type="xs:string" minOccurs="0"/>
        <xs:element name="entry" type="entry" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
    </xs:complexType>
    <xs:unique name="ids"><xs:selector xpath="*"/><xs:field xpath="id"/></xs:unique>
  </xs:element>
  <xs:complexType name="entry">
    <xs:sequence>
      <xs:element name="id" type="iri"/>
      <xs:element name="title" type="xs:string"/>
      <xs:element name="updated" type="instant"/>
      <xs:element name="published" type="instant" minOccurs="0"/>
      <xs:element name="link" minOccurs="0">
        <xs:complexType>
          <xs:attribute name="rel" type="xs:string" fixed="alternate" use="required"/>
          <xs:attribute name="href" type="iri" use="required"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="category" maxOccurs="unbounded">
        <xs:complexType><xs:attribute name="term" type="xs:string" use="required"/></xs:complexType>
      </xs:element>
      <xs:element name="content">
        <xs:complexType><xs:simpleContent><xs:extension base="xs:string">
          <xs:attribute name="type" type="xs:string" fixed="html" use="required"/>
        </xs:extension></xs:simpleContent></xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="person">
    <xs:sequence><xs:element name="name" type="xs:string"/></xs:sequence>
  </xs:complexType>
  <xs:simpleType name="iri">
    <xs:restriction base="xs:anyURI"><xs:minLength value="1"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="instant">
    <xs:restriction base="xs:dateTime"><xs:pattern value=".+T.+(Z|[+\\-]\\d\\d:\\d\\d)"/></xs:restriction>
  </xs:simpleType>
</xs:schema>`;
