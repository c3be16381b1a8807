import { ForbiddenMessage } from '@/components/editor/forbidden-message';

export default function Forbidden() {
  return <ForbiddenMessage />;
}
