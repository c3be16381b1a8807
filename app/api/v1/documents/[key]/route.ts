import { findDocumentView } from '@/lib/server/document';
import { jsonAnswer, notHere } from '@/lib/server/http/json-answer';

/** GET /api/v1/documents/KEY: a document with its text, its articles and its clauses. */
export async function GET(request: Request, { params }: { params: Promise<{ key: string }> }): Promise<Response> {
  const { key } = await params;
  const view = await findDocumentView(key);
  return view ? jsonAnswer(request, view) : notHere('document', key);
}
