import sax from 'sax';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Of the element and everything in it. */
  text: string;
}

/**
 * Reads an XML document strictly.
 * @throws where it is not well-formed
 */
export function readXml(source: string): XmlElement {
  const parser = sax.parser(true);
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key, String(value)]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.ontext = (text) => {
    for (const element of open) element.text += text;
  };
  parser.onclosetag = () => open.pop();
  parser.write(source).close();
  const [root] = document.children;
  if (!root) throw new Error('The document holds no element.');
  return root;
}

/** An element and everything in it, in the order of the document. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsIn)];
}
